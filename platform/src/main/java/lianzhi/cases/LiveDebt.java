package lianzhi.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import lianzhi.law.Money;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.DebtStatement;
import lianzhi.law.interest.Parts;

/** 现时债务: what is owed on a day, with its sheet; and the payments that lower it. */
public interface LiveDebt {
    /** Everything still owed on that day: costs, general interest, principal, doubled part. */
    Money outstanding(CaseId id, LocalDate on);

    /** The same for many cases, read at once. */
    Map<CaseId, Money> outstanding(Collection<CaseId> ids, LocalDate on);

    /** What is owed in many cases, each on a day of its own; a case whose debt cannot be stated yet is not in it. */
    Map<CaseId, Parts> owed(Map<CaseId, LocalDate> days);

    /**
     * What will probably be owed on a later day, if nothing is paid and the last published rate stays (预估). What is owed
     * today must be known: a table that ended before today is refused as ever.
     */
    Money expected(CaseId id, LocalDate later);

    /** The whole sheet at the end of that day: lines, payments and what each of them paid. */
    DebtStatement on(CaseId id, LocalDate day);

    /** What the case claims and what was paid, as the engine reads it. */
    DebtClaim claimed(CaseId id);

    /**
     * The execution fee (申请执行费) that will be taken first out of what comes in until {@code owed} is covered; the debtor
     * bears it on top of the debt (诉讼费用交纳办法第14条). Reckoned on all that the case has brought in so far.
     */
    Money feeOnTop(CaseId id, Money owed);

    /**
     * A payment that counts against the debt since that day (money in the court's account, or paid directly). Once per
     * reference; a second call with the same reference and other content is refused.
     */
    void paid(CaseId id, String reference, LocalDate on, Money amount);

    /** 清偿: one of many payments. */
    record Paid(CaseId caseId, String reference, LocalDate on, Money amount) {}

    /**
     * 逐笔清偿: debts of some cases, read once, which payments lower one after the other; what was paid is written when all
     * is said. The caller holds the cases.
     */
    interface Running {
        /** What is owed on that day after the payments so far; empty while it cannot be stated. */
        Optional<Parts> owed(CaseId id, LocalDate on);

        /** As {@link LiveDebt#paid}. @return what is owed on its day after it */
        Parts pay(Paid paid);

        /** Puts the payments on record, and tells the cases in which nothing is owed any more. */
        void write();
    }

    /** @param references of the payments that may come: one that is on record already is not counted again */
    Running running(Collection<CaseId> ids, Collection<String> references);

    /** Takes a payment back that never was, or was of another case; from then on the debt stands as if it had not been. */
    void takenBack(CaseId id, String reference, String why);
}
