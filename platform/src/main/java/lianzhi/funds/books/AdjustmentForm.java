package lianzhi.funds.books;

import java.util.ArrayList;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** Whether an adjustment says why and on which paper. */
final class AdjustmentForm {
    private static final int LONGEST = 300;

    private AdjustmentForm() {}

    static void check(String reason, String paper) {
        var wrong = new ArrayList<Reason>();
        if (reason.isBlank() || reason.length() > LONGEST) {
            wrong.add(
                    Reason.field("reason", "REASON_MISSING", "请写明调整理由（300字以内）", "Say why, in at most 300 characters"));
        }
        if (paper.isBlank() || paper.length() > LONGEST) {
            wrong.add(Reason.field(
                    "paper",
                    "PAPER_MISSING",
                    "请写明所依据的单据，如银行更正函文号",
                    "Name the document it rests on, such as the bank's letter"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, wrong);
        }
    }
}
