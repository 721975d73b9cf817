package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.receipts.BankLine.Direction;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.receipts.StoredLine;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.LineStore;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 付款结果: every step of the money of a payout, each booked once however often it is told. */
@Component
public class SettlePayout {
    private static final Pattern REFERENCE = Pattern.compile("LZP\\d{11,19}");
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final PayoutStore payouts;
    private final ReceiptStore receipts;
    private final LineStore lines;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Environment environment;
    private final Clock clock;

    SettlePayout(
            CaseFiles files,
            CaseEvents timeline,
            PayoutStore payouts,
            ReceiptStore receipts,
            LineStore lines,
            Ledger ledger,
            AuditTrail trail,
            Environment environment,
            Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.payouts = payouts;
        this.receipts = receipts;
        this.lines = lines;
        this.ledger = ledger;
        this.trail = trail;
        this.environment = environment;
        this.clock = clock;
    }

    /** Leaves the case account before the bank hears of it: a payment is never ordered twice with the same money. */
    @Transactional
    public void onItsWay(long id) {
        var payout = lock(id);
        if (payout.state() != Payout.State.READY || payout.kind() == Payout.Kind.ESCROW) {
            return;
        }
        payouts.move(payout, Payout.State.SENDING);
        post(payout, "sent", Posting.Kind.SENT, payout.source(), court(payout, AccountKind.IN_TRANSIT), "发放在途");
    }

    /** 提存: nothing goes to the bank; the money changes its account here. */
    @Transactional
    public void deposited(long id) {
        var payout = lock(id);
        if (payout.state() != Payout.State.READY || payout.kind() != Payout.Kind.ESCROW) {
            return;
        }
        payouts.end(payout, Payout.State.CONFIRMED, clock.instant(), "");
        post(
                payout,
                "deposited",
                Posting.Kind.ESCROWED,
                payout.source(),
                Account.escrow(payout.courtCode(), payout.ofCase()),
                payout.purpose());
        payouts.parts(id).forEach((receipt, fen) -> receipts.use(receipt, fen, Receipt.State.SETTLED));
        tell(payout, "FUNDS_DEPOSITED", payout.purpose());
        trail.record(null, "FUNDS_DEPOSITED", payout.document(), Map.of("amount", "" + payout.amount()));
    }

    @Transactional
    public void sent(long id) {
        var payout = lock(id);
        if (payout.state() == Payout.State.SENDING) {
            payouts.sent(payout, clock.instant());
            trail.record(null, "PAYOUT_SENT", payout.document(), Map.of("reference", payout.reference()));
        }
    }

    /** The bank says that it has paid. */
    @Transactional
    public void paid(long id) {
        var payout = lock(id);
        if (payout.state() != Payout.State.SENT && payout.state() != Payout.State.SENDING) {
            return;
        }
        left(payout);
        payouts.end(payout, Payout.State.CONFIRMED, clock.instant(), "");
        var gone = payout.kind() == Payout.Kind.REFUND_PAYER ? Receipt.State.SENT_BACK : Receipt.State.SETTLED;
        payouts.parts(id).forEach((receipt, fen) -> receipts.use(receipt, fen, gone));
        tell(payout, "FUNDS_PAID_OUT", "");
        trail.record(null, "PAYOUT_CONFIRMED", payout.document(), Map.of("amount", "" + payout.amount()));
    }

    /** The bank says that it has not paid, and no line of its statement shows that the money ever left. */
    @Transactional
    public void returned(long id, String reason) {
        var payout = lock(id);
        if (payout.state() != Payout.State.SENT && payout.state() != Payout.State.SENDING) {
            return;
        }
        post(
                payout,
                "returned",
                Posting.Kind.RETURNED,
                court(payout, AccountKind.IN_TRANSIT),
                payout.source(),
                "退汇：" + reason);
        fail(payout, reason);
    }

    /** Whether the purpose names any order of ours. */
    public static boolean isNamed(String purpose) {
        return REFERENCE.matcher(purpose).find();
    }

    /**
     * Whether the line is about a payout of ours: money that left, or that came back; each once. What the bank books of an
     * order that was never given, or books twice, is not explained by the order; what comes back after it was paid twice is
     * no return of the first.
     */
    @Transactional
    public boolean byLine(StoredLine stored) {
        var known = find(stored.line().purpose());
        if (known == null || !known.amount().equals(stored.line().amount())) {
            return false;
        }
        var payout = lock(known.id());
        if (!payout.isWithTheBank()) {
            return false;
        }
        boolean isOut = stored.line().direction() == Direction.OUT;
        if (lines.isTold(payout.document(), isOut ? "PAYOUT" : "RETURNED_PAYOUT")
                || !isOut && lines.isPaidTwice(payout.document())) {
            lines.meaning(stored.id(), "OPEN", payout.document());
            return true;
        }
        if (isOut) {
            left(payout);
            lines.meaning(stored.id(), "PAYOUT", payout.document());
            if (environment.getProperty("lianzhi.court-bank.url", "").isEmpty()) {
                paid(payout.id());
            }
            return true;
        }
        lines.meaning(stored.id(), "RETURNED_PAYOUT", payout.document());
        var bank = court(payout, AccountKind.COURT_BANK);
        if (payout.state() == Payout.State.RETURNED) {
            post(payout, "returned-line", Posting.Kind.RETURNED, bank, court(payout, AccountKind.IN_TRANSIT), "退汇到账");
            return true;
        }
        var reason = stored.line()
                .purpose()
                .replaceFirst(".*" + payout.reference(), "")
                .strip();
        post(payout, "returned", Posting.Kind.RETURNED, bank, payout.source(), "退汇：" + reason);
        if (payout.state() == Payout.State.CONFIRMED) {
            payouts.parts(payout.id()).forEach(receipts::giveBack);
        }
        fail(payout, reason);
        return true;
    }

    public String subAccount(Payout payout) {
        var caseId = payout.caseId();
        return caseId == null ? "" : payouts.accountNumber(caseId);
    }

    private void left(Payout payout) {
        post(
                payout,
                "left",
                Posting.Kind.CONFIRMED,
                court(payout, AccountKind.IN_TRANSIT),
                court(payout, AccountKind.COURT_BANK),
                "发放付讫");
    }

    private void fail(Payout payout, String reason) {
        payouts.end(payout, Payout.State.RETURNED, clock.instant(), reason.isEmpty() ? "退汇" : reason);
        tell(payout, "PAYOUT_FAILED", reason);
        trail.record(null, "PAYOUT_RETURNED", payout.document(), Map.of("reason", reason));
    }

    private @Nullable Payout find(String purpose) {
        var references = REFERENCE.matcher(purpose);
        while (references.find()) {
            var payout = payouts.byReference(references.group());
            if (payout.isPresent()) {
                return payout.get();
            }
        }
        return null;
    }

    private Payout lock(long id) {
        var caseId = payouts.get(id).caseId();
        if (caseId != null) {
            files.lockForSystem(caseId);
        }
        return payouts.lock(id);
    }

    private void tell(Payout payout, String event, String reason) {
        var caseId = payout.caseId();
        if (caseId != null) {
            timeline.happened(caseId, event, clock.instant(), null, facts(payout, reason));
        }
    }

    private static Account court(Payout payout, AccountKind kind) {
        return Account.ofCourt(payout.courtCode(), kind);
    }

    private void post(Payout payout, String step, Posting.Kind kind, Account from, Account to, String reason) {
        ledger.post(new Posting(
                payout.document() + ":" + step,
                kind,
                payout.courtCode(),
                payout.document(),
                reason,
                payout.proposedBy(),
                payout.approvedBy(),
                Posting.move(from, to, payout.amount())));
    }

    private static Map<String, String> facts(Payout payout, String reason) {
        return Map.of(
                "payoutId", "" + payout.id(),
                "payee", payout.payeeName(),
                "amount", payout.amount().toString(),
                "reference", payout.reference(),
                "reason", reason);
    }
}
