package lianzhi.funds.receipts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.books.Recorded;
import lianzhi.funds.payouts.AllocateReceipt;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 认领: gives a sum to its case, tells the officer, and lets it pay the debt. */
@Component
public class MatchReceipt {
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final ReceiptStore receipts;
    private final PayoutStore payouts;
    private final Ledger ledger;
    private final AllocateReceipt allocate;
    private final PayoutLimit limit;
    private final Clock clock;

    MatchReceipt(
            CaseFiles files,
            CaseEvents timeline,
            ReceiptStore receipts,
            PayoutStore payouts,
            Ledger ledger,
            AllocateReceipt allocate,
            PayoutLimit limit,
            Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.receipts = receipts;
        this.payouts = payouts;
        this.ledger = ledger;
        this.allocate = allocate;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * @param by null when a rule was sure enough
     * @param confirmedBy the second person, where no rule supports the match
     */
    @Transactional
    public Receipt handle(long receiptId, MatchHint hint, @Nullable Viewer by, @Nullable Long confirmedBy) {
        var brief = by == null ? files.lockForSystem(hint.caseId()) : files.lock(by, hint.caseId());
        var receipt = receipts.lock(receiptId);
        if (receipt.state() != Receipt.State.UNMATCHED) {
            throw Refused.conflict(Reason.of("MATCHED_ALREADY", "该笔款项已认领", "This money has been matched before"));
        }
        if (payouts.touch(receiptId)) {
            throw Refused.conflict(
                    Reason.of("GOING_BACK", "该笔款项正在退回付款人", "This money is on its way back to its payer"));
        }
        ledger.post(
                new Posting(
                        receipt.document() + ":matched:" + receipt.version(),
                        Posting.Kind.MATCHED,
                        brief.courtCode(),
                        receipt.document(),
                        hint.zh(),
                        by == null ? null : by.personId(),
                        confirmedBy,
                        entries(receipt, brief)),
                new Recorded(
                        by,
                        "FUNDS_MATCHED",
                        receipt.document(),
                        Map.of(
                                "case",
                                brief.number(),
                                "amount",
                                receipt.amount().toString(),
                                "why",
                                hint.zh())));
        receipts.matched(
                receiptId, brief.courtCode(), hint, clock.instant(), by == null ? null : by.personId(), confirmedBy);
        tell(receipt, brief, by);
        allocate.handle(receipt, brief, by);
        return receipts.lock(receiptId);
    }

    /** Money that lies with another court moves with its bank balance. */
    private static List<Posting.Entry> entries(Receipt receipt, CaseBrief brief) {
        var entries = new ArrayList<>(Posting.move(
                Account.ofCourt(receipt.courtCode(), AccountKind.SUSPENSE),
                Account.ofDebtor(brief.courtCode(), brief.id()),
                receipt.amount()));
        if (!receipt.courtCode().equals(brief.courtCode())) {
            entries.add(
                    new Posting.Entry(Account.ofCourt(receipt.courtCode(), AccountKind.COURT_BANK), receipt.amount()));
            entries.add(new Posting.Entry(
                    Account.ofCourt(brief.courtCode(), AccountKind.COURT_BANK), Money.ZERO.minus(receipt.amount())));
        }
        return entries;
    }

    private void tell(Receipt receipt, CaseBrief brief, @Nullable Viewer by) {
        var today = LocalDate.now(clock);
        var amount = receipt.amount().toString();
        var id = String.valueOf(receipt.id());
        timeline.happened(
                brief.id(),
                "FUNDS_ARRIVED",
                arrival(receipt, today),
                by,
                Map.of(
                        "receiptId",
                        id,
                        "amount",
                        amount,
                        "arrivedOn",
                        receipt.arrivedOn().toString()));
        timeline.happened(brief.id(), "FUNDS_MATCHED", clock.instant(), by, Map.of("receiptId", id, "amount", amount));
        timeline.happened(
                brief.id(),
                "FUNDS_ARRIVED_TOLD",
                clock.instant(),
                by,
                Map.of("receiptId", id, "amount", amount, "toldOn", today.toString()));
        receipts.told(receipt.id(), today, limit.endAfter(today));
    }

    private Instant arrival(Receipt receipt, LocalDate today) {
        return receipt.arrivedOn().isBefore(today)
                ? receipt.arrivedOn()
                        .atTime(LocalTime.NOON)
                        .atZone(clock.getZone())
                        .toInstant()
                : clock.instant();
    }
}
