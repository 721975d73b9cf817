package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.funds.books.Account;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PayeeStore;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提出发放: sets the money aside and asks for the signatures. Another person checks, a third one approves. */
@Component
public class ProposePayout {
    /**
     * What the judge wants paid.
     *
     * @param repeats the returned payout that this one pays again
     * @param escrowGround 提存事由 of the list: the money goes into escrow instead of to the creditor
     * @param fromEscrow the creditor collects what lies in escrow for him
     * @param treasury where a fine goes; it is taken from the debtor's surplus only, creditors come first. Of a creditor
     *     and from escrow: what lay there for five years goes there
     * @param costsWhy why the sum may reach into what is kept for costs; null when it is not meant to
     */
    public record Proposal(
            long casePartyId,
            Money amount,
            String purpose,
            @Nullable Long repeats,
            @Nullable String escrowGround,
            boolean fromEscrow,
            @Nullable TreasuryAccount treasury,
            @Nullable String costsWhy) {
        public Proposal(long casePartyId, Money amount, String purpose, @Nullable Long repeats) {
            this(casePartyId, amount, purpose, repeats, null, false, null);
        }

        public Proposal(
                long casePartyId,
                Money amount,
                String purpose,
                @Nullable Long repeats,
                @Nullable String escrowGround,
                boolean fromEscrow,
                @Nullable TreasuryAccount treasury) {
            this(casePartyId, amount, purpose, repeats, escrowGround, fromEscrow, treasury, null);
        }
    }

    /** 罚款上缴国库 out of the debtor's surplus. @param decision number of the decision that fined him */
    public record TreasuryAccount(String holderName, String bankName, String accountNumber, String decision) {}

    private final CaseFiles files;
    private final Approvals approvals;
    private final PayoutStore payouts;
    private final PayeeStore payees;
    private final SameProposal same;
    private final PayoutBars bars;
    private final ReachIntoCosts costs;
    private final EscrowAllowed escrow;
    private final EscrowLapsed lapsed;
    private final OldestMoney oldest;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    ProposePayout(
            CaseFiles files,
            Approvals approvals,
            PayoutStore payouts,
            PayeeStore payees,
            SameProposal same,
            PayoutBars bars,
            ReachIntoCosts costs,
            EscrowAllowed escrow,
            EscrowLapsed lapsed,
            OldestMoney oldest,
            Ledger ledger,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.approvals = approvals;
        this.payouts = payouts;
        this.payees = payees;
        this.same = same;
        this.bars = bars;
        this.costs = costs;
        this.escrow = escrow;
        this.lapsed = lapsed;
        this.oldest = oldest;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Payout handle(Viewer by, CaseId id, Proposal wanted, @Nullable String key) {
        by.require(Power.PROPOSE_PAYOUT);
        var brief = files.lock(by, id);
        if (key != null) {
            var earlier = payouts.byKey(by.personId(), key);
            if (earlier.isPresent()) {
                return same.check(earlier.get(), id, wanted);
            }
        }
        var party = files.parties(id).stream()
                .filter(p -> p.id() == wanted.casePartyId())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casePartyId"));
        var kind = kind(wanted, party, id);
        boolean toCreditor = party.role() == CaseParty.Role.APPLICANT;
        var source = source(kind, brief);
        var taken = check(wanted, kind, source, id);
        var barred = bars.against(id, kind, wanted.amount());
        var payee = stand(kind, wanted, party, id, by);
        var account = payee != null
                ? payee
                : payees.verified(id, party.id())
                        .orElseThrow(() -> Refused.rule(Reason.field(
                                "casePartyId",
                                "PAYEE_ACCOUNT_MISSING",
                                "收款账户尚未登记或尚未核实",
                                "No verified account of the payee yet")));
        var payout = payouts.add(
                new PayoutStore.New(
                        id,
                        brief.courtCode(),
                        kind,
                        ledger.idOf(source),
                        payee != null ? null : account.id(),
                        account.holderName(),
                        account.bankName(),
                        account.accountNumber(),
                        wanted.amount(),
                        purpose(wanted, brief, kind),
                        wanted.repeats(),
                        null,
                        null,
                        taken,
                        key),
                by,
                clock.instant(),
                kind.isFromEscrow() ? Map.of() : oldest.of(id, wanted.amount(), toCreditor, barred));
        payouts.asked(
                payout.id(), approvals.request(by, id, act(kind), payout.document(), facts(payout, brief, taken)));
        trail.record(
                by,
                "PAYOUT_PROPOSED",
                payout.document(),
                told(
                        Map.of("case", brief.number(), "amount", "" + payout.amount(), "payee", payout.payeeName()),
                        taken));
        return payouts.get(payout.id());
    }

    private @Nullable CostsTaken check(Proposal wanted, Payout.Kind kind, Account source, CaseId id) {
        if (!wanted.amount().isPositive()) {
            throw Refused.input(Reason.field("amount", "AMOUNT_NOT_POSITIVE", "金额应大于零", "An amount is above zero"));
        }
        var repeats = wanted.repeats();
        if (repeats != null) {
            var returned = payouts.get(repeats);
            if (!id.equals(returned.caseId())
                    || returned.state() != Payout.State.RETURNED
                    || !returned.amount().equals(wanted.amount())) {
                throw Refused.rule(Reason.field(
                        "repeats",
                        "NOT_RETURNED",
                        "只能按原额重新发放本案已退汇的款项",
                        "Only a returned payout of this case is paid again, in the same amount"));
            }
            if (returned.kind() != kind) {
                throw Refused.rule(Reason.field(
                        "repeats",
                        "REPEATS_ANOTHER_KIND",
                        "重新发放的种类应与已退汇的发放单一致",
                        "What is paid again is of the kind that came back"));
            }
        }
        var free = ledger.free(source);
        if (wanted.amount().compareTo(free) > 0) {
            throw Refused.rule(Reason.field(
                            "amount", "PAYOUT_ABOVE_BALANCE", "发放金额超过可发放余额", "The payout is above what can be paid out")
                    .with(Map.of("amount", "" + wanted.amount(), "free", "" + free)));
        }
        var why = wanted.costsWhy();
        return costs.of(id, kind, wanted.amount(), free, why == null ? "" : why);
    }

    private Payout.Kind kind(Proposal wanted, CaseParty party, CaseId id) {
        if (party.role() == CaseParty.Role.DEBTOR) {
            return wanted.treasury() == null ? Payout.Kind.REFUND_DEBTOR : Payout.Kind.TREASURY;
        }
        var ground = wanted.escrowGround();
        if (wanted.fromEscrow() && wanted.treasury() != null) {
            lapsed.check(id, wanted.amount());
            return Payout.Kind.ESCROW_LAPSED;
        }
        if (ground == null) {
            return wanted.fromEscrow() ? Payout.Kind.ESCROW_RELEASE : Payout.Kind.CREDITOR;
        }
        escrow.check(id, party.id(), ground, wanted.amount());
        return Payout.Kind.ESCROW;
    }

    private static Account source(Payout.Kind kind, CaseBrief brief) {
        return switch (kind) {
            case ESCROW_RELEASE, ESCROW_LAPSED -> Account.escrow(brief.courtCode(), brief.id());
            case REFUND_DEBTOR, REFUND_PAYER, FEES, TREASURY -> Account.ofDebtor(brief.courtCode(), brief.id());
            case CREDITOR, ESCROW, THIRD_PARTY -> Account.ofApplicant(brief.courtCode(), brief.id());
        };
    }

    private static String act(Payout.Kind kind) {
        return switch (kind) {
            case ESCROW -> "DEPOSIT_FUNDS";
            case REFUND_DEBTOR, REFUND_PAYER -> "REFUND_SURPLUS";
            case CREDITOR, ESCROW_RELEASE, ESCROW_LAPSED, FEES, TREASURY, THIRD_PARTY -> "PAY_OUT";
        };
    }

    /** The escrow account or the treasury stands in for the payee's account. */
    private static @Nullable PayeeAccount stand(
            Payout.Kind kind, Proposal wanted, CaseParty party, CaseId id, Viewer by) {
        var treasury = wanted.treasury();
        if (kind == Payout.Kind.ESCROW) {
            return stand(id, party, by, party.name(), "提存", "-");
        }
        if (!kind.isToTreasury() || treasury == null) {
            return null;
        }
        if (treasury.holderName().isBlank()
                || treasury.bankName().isBlank()
                || treasury.decision().isBlank()
                || !EnterPayeeAccount.digits(treasury.accountNumber()).matches("[0-9]{8,32}")) {
            throw Refused.input(Reason.field(
                    "treasury",
                    "TREASURY_INCOMPLETE",
                    "请填写国库账户和所依据的决定文号",
                    "The treasury's account and the decision it rests on are needed"));
        }
        return stand(
                id,
                party,
                by,
                treasury.holderName().strip(),
                treasury.bankName().strip(),
                EnterPayeeAccount.digits(treasury.accountNumber()));
    }

    private static PayeeAccount stand(
            CaseId id, CaseParty party, Viewer by, String holder, String bank, String account) {
        return new PayeeAccount(
                0, id, party.id(), holder, bank, account, "", PayeeAccount.State.VERIFIED, by.personId(), null, "");
    }

    private static String purpose(Proposal wanted, CaseBrief brief, Payout.Kind kind) {
        var purpose = wanted.purpose().strip();
        if (!purpose.isEmpty()) {
            return purpose;
        }
        return brief.number()
                + switch (kind) {
                    case ESCROW -> "提存：" + wanted.escrowGround();
                    case ESCROW_RELEASE -> "领取提存款";
                    case ESCROW_LAPSED -> "提存满五年无人领取，上缴国库";
                    case REFUND_DEBTOR, REFUND_PAYER -> "退还余款";
                    case FEES, TREASURY ->
                        "罚款上缴国库"
                                + (wanted.treasury() == null
                                        ? ""
                                        : "：" + wanted.treasury().decision());
                    case CREDITOR, THIRD_PARTY -> "执行款";
                };
    }

    private static Map<String, String> facts(Payout payout, CaseBrief brief, @Nullable CostsTaken taken) {
        return told(
                Map.of(
                        "amount", payout.amount().toString(),
                        "payee", payout.payeeName(),
                        "bank", payout.payeeBank(),
                        "account", payout.payeeAccount(),
                        "purpose", payout.purpose(),
                        "case", brief.number()),
                taken);
    }

    private static Map<String, String> told(Map<String, String> facts, @Nullable CostsTaken taken) {
        if (taken == null) {
            return facts;
        }
        var all = new TreeMap<>(facts);
        all.put("costs", "" + taken.amount());
        all.put("costsWhy", taken.why());
        return Map.copyOf(all);
    }
}
