package lianzhi.funds.receipts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 到账通知: tells each case that money of it has arrived; from then on the days to pay it out run. */
@Component
class TellArrivals {
    private final CaseEvents timeline;
    private final Clock clock;

    TellArrivals(CaseEvents timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    void handle(List<Arrived> arrived, LocalDate today, @Nullable Viewer by) {
        var now = clock.instant();
        var came = new ArrayList<CaseEvents.Told>();
        var matched = new ArrayList<CaseEvents.Told>();
        var told = new ArrayList<CaseEvents.Told>();
        for (var one : arrived) {
            var receipt = one.receipt();
            var id = one.brief().id();
            var facts = Map.of(
                    "receiptId", "" + receipt.id(), "amount", receipt.amount().toString());
            came.add(new CaseEvents.Told(
                    id,
                    "FUNDS_ARRIVED",
                    arrival(receipt, today, now),
                    by,
                    with(facts, "arrivedOn", receipt.arrivedOn())));
            matched.add(new CaseEvents.Told(id, "FUNDS_MATCHED", now, by, facts));
            told.add(new CaseEvents.Told(id, "FUNDS_ARRIVED_TOLD", now, by, with(facts, "toldOn", today)));
        }
        // Several sums of a case: it opens and closes its nodes once for all of them.
        came.addAll(matched);
        came.addAll(told);
        timeline.happened(came);
    }

    private static Map<String, String> with(Map<String, String> facts, String name, LocalDate day) {
        var all = new java.util.HashMap<>(facts);
        all.put(name, day.toString());
        return Map.copyOf(all);
    }

    private Instant arrival(Receipt receipt, LocalDate today, Instant now) {
        return receipt.arrivedOn().isBefore(today)
                ? receipt.arrivedOn()
                        .atTime(LocalTime.NOON)
                        .atZone(clock.getZone())
                        .toInstant()
                : now;
    }
}
