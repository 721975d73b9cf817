package lianzhi.wire.bank;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lianzhi.wire.Findings;

/** Is each receipt a PDF that fits its digest? A controlled account without a receipt is marked. */
final class CheckReceipts {
    private CheckReceipts() {}

    static void check(List<ControlAnswer> rows, List<Receipt> receipts, Findings findings) {
        for (var receipt : receipts) check(receipt, findings);
        if (receipts.isEmpty() && rows.stream().anyMatch(ControlAnswer::isControlled)) {
            findings.warn("receipt-missing", "已控制但尚无回执");
        }
    }

    private static void check(Receipt receipt, Findings findings) {
        var bytes = receipt.content();
        if (receipt.contentBase64().isBlank()) {
            findings.problem("receipt-empty", "回执没有内容");
        } else if (bytes.length == 0) {
            findings.problem("receipt-unreadable", "回执内容编码无法识别");
        } else if (!receipt.isIntact()) {
            findings.problem("receipt-md5", "回执校验值不符");
        } else if (!isPdf(bytes)) {
            findings.problem("receipt-not-pdf", "回执不是PDF文件");
        }
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }
}
