package lianzhi.funds.books;

import lianzhi.access.Viewer;
import lianzhi.law.Money;

/** 差错调整的凭证. The bank's account is a counterpart: what it has more is less there. */
final class AdjustmentPosting {
    private AdjustmentPosting() {}

    static Posting of(Adjustment of, long proposedBy, Viewer by) {
        var bank = Account.ofCourt(of.courtCode(), AccountKind.COURT_BANK);
        var open = Account.ofCourt(of.courtCode(), AccountKind.ADJUSTMENT);
        boolean isMore = of.amount().isPositive();
        // What the bank pays back arrived already, in suspense.
        var from = of.settles() == null ? bank : Account.ofCourt(of.courtCode(), AccountKind.SUSPENSE);
        return new Posting(
                of.document() + ":adjusted",
                Posting.Kind.ADJUSTED,
                of.courtCode(),
                of.document(),
                "差错调整：" + of.reason() + "（" + of.paper() + "）",
                proposedBy,
                by.personId(),
                isMore ? Posting.move(from, open, size(of)) : Posting.move(open, bank, size(of)));
    }

    static Money size(Adjustment of) {
        return of.amount().isPositive() ? of.amount() : Money.ZERO.minus(of.amount());
    }
}
