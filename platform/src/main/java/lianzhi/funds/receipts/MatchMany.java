package lianzhi.funds.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.payouts.AllocateReceipts;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.MatchedStore;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 成批认领: gives sums to their cases, tells the officers, and lets them pay the debts; one statement for each table,
 * all or none. What meanwhile has a case, or is on its way back to its payer, is left as it is.
 */
@Component
public class MatchMany {
    private final CaseFiles files;
    private final ReceiptStore receipts;
    private final MatchedStore matched;
    private final PayoutStore payouts;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final TellArrivals tell;
    private final PayoutLimit limit;
    private final AllocateReceipts allocate;
    private final Clock clock;

    MatchMany(
            CaseFiles files,
            ReceiptStore receipts,
            MatchedStore matched,
            PayoutStore payouts,
            Ledger ledger,
            AuditTrail trail,
            TellArrivals tell,
            PayoutLimit limit,
            AllocateReceipts allocate,
            Clock clock) {
        this.files = files;
        this.receipts = receipts;
        this.matched = matched;
        this.payouts = payouts;
        this.ledger = ledger;
        this.trail = trail;
        this.tell = tell;
        this.limit = limit;
        this.allocate = allocate;
        this.clock = clock;
    }

    /** A receipt that takes its place beside its hint and its case. */
    private record Taken(Receipt receipt, MatchHint hint, CaseBrief brief) {}

    /**
     * @param by null when rules were sure enough
     * @param confirmedBy the second person, where no rule supports the match
     * @return how many have their case now
     */
    @Transactional
    public int handle(List<Match> matches, @Nullable Viewer by, @Nullable Long confirmedBy) {
        var taken = take(matches, by);
        if (taken.isEmpty()) {
            return 0;
        }
        ledger.post(taken.stream().map(one -> posting(one, by, confirmedBy)).toList());
        trail.record(
                by,
                "FUNDS_MATCHED",
                taken.stream()
                        .collect(Collectors.toMap(
                                one -> one.receipt().document(),
                                one -> Map.of(
                                        "case",
                                        one.brief().number(),
                                        "amount",
                                        one.receipt().amount().toString(),
                                        "why",
                                        one.hint().zh()))));
        var today = LocalDate.now(clock);
        matched.matched(
                taken.stream()
                        .map(one -> new MatchedStore.Row(
                                one.receipt().id(), one.brief().courtCode(), one.hint()))
                        .toList(),
                new MatchedStore.When(clock.instant(), today, limit.endAfter(today)),
                by == null ? null : by.personId(),
                confirmedBy);
        var arrived = taken.stream()
                .map(one -> new Arrived(one.receipt(), one.brief()))
                .toList();
        tell.handle(arrived, today, by);
        allocate.handle(arrived, by);
        return taken.size();
    }

    /** Cases first, then receipts, each in the order of their numbers: two who match many never wait in a circle. */
    private List<Taken> take(List<Match> matches, @Nullable Viewer by) {
        var briefs = files.lockForSystem(
                matches.stream().map(match -> match.hint().caseId()).toList());
        var ids = matches.stream().map(Match::receiptId).toList();
        var locked = receipts.lock(ids);
        var goingBack = payouts.touched(ids);
        return matches.stream()
                .filter(match -> locked.containsKey(match.receiptId()))
                .filter(match -> briefs.containsKey(match.hint().caseId()))
                .map(match -> new Taken(
                        Objects.requireNonNull(locked.get(match.receiptId())),
                        match.hint(),
                        Objects.requireNonNull(briefs.get(match.hint().caseId()))))
                .filter(one -> isFree(one.receipt(), by)
                        && !goingBack.contains(one.receipt().id()))
                .toList();
    }

    /** What was decided already is booked as it was decided, and by nobody else. */
    private static boolean isFree(Receipt receipt, @Nullable Viewer by) {
        return receipt.state() == Receipt.State.UNMATCHED || by == null && receipt.state() == Receipt.State.FOUND;
    }

    private static Posting posting(Taken one, @Nullable Viewer by, @Nullable Long confirmedBy) {
        var receipt = one.receipt();
        return new Posting(
                receipt.document() + ":matched:" + receipt.version(),
                Posting.Kind.MATCHED,
                one.brief().courtCode(),
                receipt.document(),
                one.hint().zh(),
                by == null ? null : by.personId(),
                confirmedBy,
                entries(receipt, one.brief()));
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
}
