package lianzhi.funds.held;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lianzhi.cases.CaseId;
import lianzhi.funds.HeldMoney;
import lianzhi.funds.payouts.KeptForCosts;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.store.EscrowOfCase;
import lianzhi.funds.store.HeldQuery;
import lianzhi.funds.store.PayoutStore;
import org.springframework.stereotype.Component;

/** Plain words for the party; names of judges are public, account numbers are cut to their end. */
@Component
class TellParty implements HeldMoney {
    private final HeldQuery held;
    private final EscrowOfCase escrow;
    private final KeptForCosts kept;
    private final PayoutStore payouts;
    private final Clock clock;

    TellParty(HeldQuery held, EscrowOfCase escrow, KeptForCosts kept, PayoutStore payouts, Clock clock) {
        this.held = held;
        this.escrow = escrow;
        this.kept = kept;
        this.payouts = payouts;
        this.clock = clock;
    }

    @Override
    public List<StillHere> stillHere(CaseId id) {
        var here = held.ofCase(id, LocalDate.now(clock)).stream()
                .map(sum -> new StillHere(
                        sum.arrivedOn(),
                        sum.days(),
                        sum.open(),
                        sum.why().name(),
                        sum.why().plainZh,
                        sum.why().plainEn,
                        sum.whoZh(),
                        sum.whoEn(),
                        sum.until(),
                        sum.isLate()))
                .toList();
        var apart = here.isEmpty() ? here : CostsApart.of(here, kept.of(id));
        return Stream.concat(apart.stream(), escrow.of(id).map(this::inEscrow).stream())
                .toList();
    }

    /** 提存: paid in the eyes of the law, but here until he comes. */
    private StillHere inEscrow(InEscrow lying) {
        boolean isOnItsWay = lying.underWay().isPositive();
        var today = LocalDate.now(clock);
        if (lying.since().plusYears(5).isBefore(today)) {
            return lapsed(lying, today);
        }
        return new StillHere(
                lying.since(),
                (int) ChronoUnit.DAYS.between(lying.since(), today),
                lying.amount(),
                "ESCROW",
                isOnItsWay ? "您领取提存款的申请正在办理" : "这笔钱已经由法院提存保管，请带身份证件和本人账户到法院领取；自提存之日起五年内不领取的，归国家所有",
                isOnItsWay
                        ? "The court is working on paying out your escrow money"
                        : "This money lies in escrow. Collect it at the court with your ID and an account of your own;"
                                + " after five years it goes to the state",
                isOnItsWay ? "法院" : "申请执行人",
                isOnItsWay ? "Court" : "Applicant",
                lying.since().plusYears(5),
                false);
    }

    private static StillHere lapsed(InEscrow lying, LocalDate today) {
        return new StillHere(
                lying.since(),
                (int) ChronoUnit.DAYS.between(lying.since(), today),
                lying.amount(),
                "ESCROW",
                "这笔钱提存已满五年，领取的权利已经消灭，将上缴国库（民法典第574条）",
                "This money lay in escrow for five years: the right to it has lapsed and it goes to the state",
                "法院",
                "Court",
                null,
                false);
    }

    @Override
    public List<PaidOut> paidOut(CaseId id) {
        return payouts.ofCase(id).stream()
                .filter(payout -> payout.state() == Payout.State.CONFIRMED)
                .filter(payout -> payout.kind() != Payout.Kind.ESCROW)
                .map(payout -> new PaidOut(
                        payout.id(),
                        LocalDate.ofInstant(Objects.requireNonNull(payout.settledAt()), clock.getZone()),
                        payout.amount(),
                        payout.payeeName(),
                        payout.payeeAccount()
                                .substring(Math.max(0, payout.payeeAccount().length() - 4))))
                .toList();
    }
}
