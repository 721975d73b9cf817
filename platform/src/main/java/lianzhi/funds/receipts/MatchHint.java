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

    /** The best case must lead the next by this much. */
    private static final int LEAD = 20;

    /** From here on one person may match; below it a second one confirms. */
    public static final int LIKELY = 50;

    /** Whether the best of them, the first, is sure enough and leads the next by enough. */
    static boolean isSure(List<MatchHint> hints) {
        return !hints.isEmpty()
                && hints.getFirst().score() >= SURE
                && (hints.size() == 1 || hints.getFirst().score() - hints.get(1).score() >= LEAD);
    }

    /** 一案一账号: paid into the account that the case alone has; surely its money. */
    public static MatchHint byAccount(CaseId owner, String account) {
        return new MatchHint(
                owner, 100, List.of(Rule.SUB_ACCOUNT), "一案一账号：" + account, "The case's own account: " + account);
    }

    /** Not sure enough without a person, however sure its rules are. */
    MatchHint forAPerson(String why, String reason) {
        return new MatchHint(caseId, Math.min(score, SURE - 1), rules, zh + "；" + why, en + "; " + reason);
    }
}
