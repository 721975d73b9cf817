package lianzhi.funds.held;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianzhi.cases.CaseId;
import lianzhi.funds.HeldMoney;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.store.HeldQuery;
import lianzhi.funds.store.PayoutStore;
import org.springframework.stereotype.Component;

/** Plain words for the party; names of judges are public, account numbers are cut to their end. */
@Component
class TellParty implements HeldMoney {
    private final HeldQuery held;
    private final PayoutStore payouts;
    private final Clock clock;

    TellParty(HeldQuery held, PayoutStore payouts, Clock clock) {
        this.held = held;
        this.payouts = payouts;
        this.clock = clock;
    }

    @Override
    public List<StillHere> stillHere(CaseId id) {
        return held.ofCase(id, LocalDate.now(clock)).stream()
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
    }

    @Override
    public List<PaidOut> paidOut(CaseId id) {
        return payouts.ofCase(id).stream()
                .filter(payout -> payout.state() == Payout.State.CONFIRMED)
                .map(payout -> new PaidOut(
                        LocalDate.ofInstant(Objects.requireNonNull(payout.settledAt()), clock.getZone()),
                        payout.amount(),
                        payout.payeeName(),
                        payout.payeeAccount()
                                .substring(Math.max(0, payout.payeeAccount().length() - 4))))
                .toList();
    }
}
