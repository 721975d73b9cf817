package lianzhi.funds.receipts;

import java.util.List;
import lianzhi.cases.CaseId;

/** 认领线索: a case that a receipt may belong to. @param score 1 to 100 */
public record MatchHint(CaseId caseId, int score, List<Rule> rules, String zh, String en) {
    /** 认领规则. */
    public enum Rule {
        SUB_ACCOUNT,
        CASE_NUMBER,
        PAYER_IS_DEBTOR,
        AMOUNT_IS_DEBT
    }

    /** From here on a rule is sure enough to match without a person. */
    public static final int SURE = 85;

    /** From here on one person may match; below it a second one confirms. */
    public static final int LIKELY = 50;

    /** Not sure enough without a person, however sure its rules are. */
    MatchHint forAPerson(String why, String reason) {
        return new MatchHint(caseId, Math.min(score, SURE - 1), rules, zh + "；" + why, en + "; " + reason);
    }
}
