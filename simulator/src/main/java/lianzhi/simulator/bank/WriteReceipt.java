package lianzhi.simulator.bank;

import java.util.ArrayList;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Receipt;

/** 回执: one sentence for each account: what is held, what is over the limit, from when to when; or why not. */
public final class WriteReceipt {
    private WriteReceipt() {}

    public static Receipt write(Institution here, ControlRequest request, List<ControlAnswer> rows) {
        var lines = new ArrayList<String>();
        lines.add(here.name() + " 协助执行回执");
        lines.add("请求单号 " + request.requestNumber());
        lines.add(request.origin().court() + " " + request.origin().caseNumber());
        for (var row : rows) lines.add(sentence(row));
        return Receipt.of(request.requestNumber(), ReceiptPdf.of(lines));
    }

    private static String sentence(ControlAnswer row) {
        if (row.isRefused()) return "账户 " + row.account() + " 未控制 " + row.reason();
        return "账户 " + row.account() + " 可用 " + row.held() + " 超额 " + row.overLimit() + " 自 " + row.from() + " 至 "
                + row.until();
    }
}
