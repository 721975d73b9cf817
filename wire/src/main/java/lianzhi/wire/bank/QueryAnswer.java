package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Form;
import lianzhi.wire.Rows;
import lianzhi.wire.Wire;
import lianzhi.wire.WireMoney;

/** 账户信息 (zhxx): one account found; or one row that says nil or sent back. */
public record QueryAnswer(
        @Wire(value = "BDHM", key = true) String requestNumber,
        @Wire("CCXH") String index,
        @Wire("KHZH") String account,
        @Wire("CCLB") String accountType,
        @Wire("ZHZT") String state,
        @Wire("KHWD") String branch,
        @Wire("KHWDDM") String branchCode,
        @Wire(value = "KHRQ", form = Form.TIME) String openedOn,
        @Wire(value = "XHRQ", form = Form.TIME) String closedOn,
        @Wire("BZ") String currency,
        @Wire(value = "YE", form = Form.MONEY) String balance,
        @Wire(value = "KYYE", form = Form.MONEY) String available,
        @Wire("GLZJZH") String linkedAccount,
        @Wire(value = "FKSJ", form = Form.TIME) String answeredAt,
        @Wire("TXDZ") String address,
        @Wire("YZBM") String postcode,
        @Wire("LXDH") String phone,
        @Wire("BEIZ") String remark,
        @Rows(list = "jrxxList", row = "jrxx") List<FinancialAsset> assets,
        @Rows(list = "djxxList", row = "djxx") List<EarlierFreeze> freezes,
        @Rows(list = "wlxxList", row = "wlxx") List<Transaction> transactions,
        @Rows(list = "qlxxList", row = "qlxx") List<PriorityRight> rights,
        @Rows(list = "glxxList", row = "glxx") List<SubAccount> subAccounts) {
    /** What a bank writes for the account when the person has none. */
    public static final String NIL = "查无开户信息";

    public static QueryAnswer nil(String requestNumber, String answeredAt) {
        return words(requestNumber, NIL, answeredAt, "");
    }

    /** Sent back through the feedback call: the reason stands where the account number would be. */
    public static QueryAnswer sentBack(String requestNumber, String reason, String remark, String answeredAt) {
        return words(requestNumber, reason, answeredAt, remark);
    }

    private static QueryAnswer words(String requestNumber, String words, String answeredAt, String remark) {
        return new QueryAnswer(
                requestNumber,
                "1",
                words,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                answeredAt,
                "",
                "",
                "",
                remark,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public boolean isNil() {
        return account.equals(NIL) || account.strip().equals(NIL);
    }

    /** Chinese words other than the nil literal: sent back, the words are the reason. */
    public boolean isSentBack() {
        return !isNil() && account.codePoints().anyMatch(Character::isIdeographic);
    }

    public long balanceFen() {
        return WireMoney.fen(balance);
    }

    public long availableFen() {
        return WireMoney.fen(available);
    }
}
