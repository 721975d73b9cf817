package lianzhi.wire.bank;

import java.util.HashSet;
import java.util.List;
import lianzhi.wire.Findings;
import lianzhi.wire.WireMoney;

/** Is the answer to one query whole and free of contradiction? */
final class CheckQueryAnswers {
    private CheckQueryAnswers() {}

    static void check(String requestNumber, List<QueryAnswer> rows, Findings findings) {
        CheckNumber.check(requestNumber, findings);
        var indexes = new HashSet<String>();
        for (var row : rows) {
            if (rows.size() > 1 && !indexes.add(row.index().strip()))
                findings.problem("row-twice", "账户序号重复: " + row.index());
            if (row.account().isBlank()) findings.problem("account-missing", "开户账号为空");
        }
        if (rows.size() > 1 && rows.stream().anyMatch(QueryAnswer::isNil)) {
            findings.problem("nil-and-accounts", "查无开户信息与账户信息不能同时反馈");
        }
        if (rows.size() > 1 && rows.stream().anyMatch(QueryAnswer::isSentBack)) {
            findings.problem("sent-back-and-accounts", "退回与账户信息不能同时反馈");
        }
        if (findings.problems().isEmpty()) rows.forEach(row -> checkMoney(row, findings));
    }

    private static void checkMoney(QueryAnswer row, Findings findings) {
        var balance = WireMoney.fen(row.balance());
        var isOverdrawn = balance < 0; // then what is available comes from credit
        if (!isOverdrawn && WireMoney.fen(row.available()) > balance) {
            findings.warn("available-above-balance", "可用余额大于余额: " + row.account());
        }
    }
}
