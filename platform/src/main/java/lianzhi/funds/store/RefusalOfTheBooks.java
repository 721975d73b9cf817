package lianzhi.funds.store;

import java.util.Map;
import java.util.function.IntSupplier;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;

/** Turns the guards of the database, which have names, into refusals with reasons. */
final class RefusalOfTheBooks {
    private static final Reason FOUR_EYES =
            Reason.of("FOUR_EYES", "经办、复核、审批须为不同的人", "Proposer, checker and approver are different people");
    private static final Map<String, Reason> RULES = Map.ofEntries(
            Map.entry(
                    "balance_of_a_case_is_never_negative",
                    Reason.of("ABOVE_BALANCE", "案款账户余额不足", "The case account does not hold that much")),
            Map.entry(
                    "balance_reserved_lies_on_the_account",
                    Reason.of("PAYOUT_ABOVE_BALANCE", "发放金额超过可发放余额", "The payout is above what can be paid out")),
            Map.entry("posting_sums_to_zero", Reason.of("NOT_BALANCED", "借贷不平", "The entries do not balance")),
            Map.entry("month_is_closed", Reason.of("MONTH_CLOSED", "该月已月结，不能再记账", "The month is closed")),
            Map.entry("posting_has_four_eyes", FOUR_EYES),
            Map.entry("closer_is_another_than_who_explained", Explainers.CLOSES_ANOTHER),
            Map.entry("payout_checker_is_another", FOUR_EYES),
            Map.entry("payout_approver_is_another", FOUR_EYES),
            Map.entry(
                    "payout_move_is_lawful",
                    Reason.of("PAYOUT_STATE", "发放单当前状态不能办理这一步", "The payout is not in a state for this step")),
            Map.entry(
                    "payout_leaves_with_all_signatures",
                    Reason.of("SIGNATURES_MISSING", "复核或审批尚未完成", "The check or the approval is missing")));
    private static final Map<String, Reason> CONFLICTS = Map.of(
            "posting_key_means_one_posting",
            Reason.of("KEY_USED", "该幂等键已用于另一笔记账", "The key was used for another posting"),
            "posting_reversed_once",
            Reason.of("REVERSED_ALREADY", "该笔记账已冲正", "The posting was reversed before"),
            "payout_repeated_once",
            Reason.of("PAID_AGAIN_ALREADY", "该笔退汇已重新发放", "The returned payment is being paid again already"),
            "payout_sends_back_once",
            Reason.of("NOT_UNMATCHED", "该笔款项已认领或正在退回", "This money has a case, or is on its way back already"),
            "payout_key_once",
            Reason.of("KEY_USED", "该请求已提交", "The request is being worked on already"));

    private RefusalOfTheBooks() {}

    /** Does it, and says why where a guard refuses. */
    static int orRefuse(IntSupplier act) {
        try {
            return act.getAsInt();
        } catch (DataAccessException fault) {
            throw of(fault);
        }
    }

    static RuntimeException of(DataAccessException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                var constraint = String.valueOf(sql.getServerErrorMessage().getConstraint());
                var rule = RULES.get(constraint);
                if (rule != null) {
                    return Refused.rule(rule);
                }
                var conflict = CONFLICTS.get(constraint);
                if (conflict != null) {
                    return Refused.conflict(conflict);
                }
            }
        }
        return fault;
    }
}
