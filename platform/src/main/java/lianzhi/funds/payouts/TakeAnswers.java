package lianzhi.funds.payouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.files.ReadCsv;
import lianzhi.funds.receipts.RefusedLine;
import lianzhi.funds.store.PaymentFileStore;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 银行回盘文件: what the bank says of each payment of our files; every line counts once, every bad line is named. */
@Component
public class TakeAnswers {
    private static final List<String> REFERENCE = List.of("参考号", "reference");
    private static final List<String> RESULT = List.of("结果", "result");
    private static final List<String> REASON = List.of("原因", "reason");

    public record Taken(int paid, int returned, int again, List<RefusedLine> refused) {}

    private final PayoutStore payouts;
    private final PaymentFileStore payments;
    private final SettlePayout settle;
    private final AuditTrail trail;

    TakeAnswers(PayoutStore payouts, PaymentFileStore payments, SettlePayout settle, AuditTrail trail) {
        this.payouts = payouts;
        this.payments = payments;
        this.settle = settle;
        this.trail = trail;
    }

    public Taken handle(Viewer by, String fileName, byte[] file) {
        by.require(Power.CHECK_PAYOUT);
        var rows = ReadCsv.cells(file);
        var heads = rows.getFirst();
        int reference = place(heads, REFERENCE);
        int result = place(heads, RESULT);
        int reason = place(heads, REASON);
        if (reference < 0 || result < 0) {
            throw Refused.input(Reason.of(
                    "COLUMN_MISSING", "回盘文件应有“参考号”“结果”两列", "The file needs the columns reference and result"));
        }
        int paid = 0;
        int returned = 0;
        int again = 0;
        var refused = new ArrayList<RefusedLine>();
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            switch (one(by, i + 1, cell(row, reference), cell(row, result), cell(row, reason), refused)) {
                case "PAID" -> paid++;
                case "RETURNED" -> returned++;
                case "AGAIN" -> again++;
                default -> {}
            }
        }
        trail.record(
                by,
                "BANK_ANSWERS_TAKEN",
                "court:" + by.courtCode(),
                Map.of("file", fileName, "paid", "" + paid, "returned", "" + returned, "refused", "" + refused.size()));
        return new Taken(paid, returned, again, refused);
    }

    private String one(Viewer by, int nr, String reference, String result, String reason, List<RefusedLine> refused) {
        var payout = payouts.byReference(reference)
                .filter(known -> payments.isInFile(by.courtCode(), known))
                .orElse(null);
        var said = word(result);
        if (payout == null) {
            refused.add(new RefusedLine(
                    nr,
                    "参考号",
                    Reason.of("REFERENCE_UNKNOWN", "不是本院付款文件中的参考号", "Not in a payment file of this court"),
                    reference));
            return "";
        }
        if (said.isEmpty()) {
            refused.add(new RefusedLine(
                    nr,
                    "结果",
                    Reason.of("RESULT_UNKNOWN", "结果无法识别，应为成功或退回", "The result is neither paid nor returned"),
                    result));
            return "";
        }
        boolean waits = payout.state() == Payout.State.SENT || payout.state() == Payout.State.SENDING;
        boolean agrees = payout.state().name().equals(said.equals("PAID") ? "CONFIRMED" : "RETURNED");
        if (!waits) {
            if (!agrees) {
                refused.add(new RefusedLine(
                        nr, "结果", Reason.of("CONTRADICTS", "与已登记的付款结果相反", "Contradicts what is on record"), result));
            }
            return agrees ? "AGAIN" : "";
        }
        if (said.equals("PAID")) {
            settle.paid(payout.id());
        } else {
            settle.returned(payout.id(), reason.isBlank() ? "退汇" : reason);
        }
        return said;
    }

    private static String word(String result) {
        return switch (result.strip().toUpperCase(Locale.ROOT)) {
            case "成功", "已付", "PAID", "SUCCESS" -> "PAID";
            case "退回", "退汇", "失败", "RETURNED", "FAILED" -> "RETURNED";
            default -> "";
        };
    }

    private static int place(List<String> heads, List<String> names) {
        for (int i = 0; i < heads.size(); i++) {
            if (names.contains(heads.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place).strip() : "";
    }
}
