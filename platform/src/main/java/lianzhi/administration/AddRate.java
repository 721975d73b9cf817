package lianzhi.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.settings.Author;
import lianzhi.settings.RateEntry;
import lianzhi.settings.Rates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 录入利率: one publication with its source; what is there already is corrected only by saying so, and stays in the history. */
@Component
public class AddRate {
    private final Rates rates;
    private final AuditTrail trail;
    private final Clock clock;

    AddRate(Rates rates, AuditTrail trail, Clock clock) {
        this.rates = rates;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param added of one day; for the LPR both of its terms */
    @Transactional
    public void handle(Viewer by, List<RateEntry> added, boolean corrects) {
        by.require(Power.MANAGE_SETTINGS);
        var first = added.getFirst();
        if (first.from().isAfter(LocalDate.now(clock))) {
            throw Refused.rule(
                    Reason.field("from", "RATE_IN_FUTURE", "尚未公布的利率不能录入", "A rate is entered once it is published"));
        }
        CheckTenors.orRefuse(added);
        var before = before(added);
        if (!before.isEmpty() && !corrects) {
            throw Refused.conflict(Reason.field(
                    "corrects",
                    "RATE_THERE",
                    "这一天已有利率（" + TenorWords.zh(before) + "）；要更正请勾选“更正”，原来的仍留在历史里",
                    "There is a rate of that day (" + TenorWords.en(before)
                            + "); say that it is corrected, the old one stays in the history"));
        }
        rates.add(added, new Author(by.personId(), by.name()));
        var details = new HashMap<String, String>();
        details.put("new", TenorWords.zh(given(added)));
        if (!before.isEmpty()) details.put("old", TenorWords.zh(before));
        details.put("source", first.source());
        details.put("mark", first.mark().name());
        details.put("reason", first.reason());
        trail.record(
                by,
                before.isEmpty() ? "RATE_ADDED" : "RATE_CORRECTED",
                (first.kind() == RateEntry.Kind.LPR ? "lpr:" : "benchmark:") + first.from(),
                details);
    }

    /** What the tables have of that day for the same terms. */
    private Map<String, String> before(List<RateEntry> added) {
        var first = added.getFirst();
        var there = new RatesOfDay(rates.tables()).of(first.kind(), first.from());
        var before = new LinkedHashMap<String, String>();
        for (var entry : added) {
            var rate = there.get(entry.tenor());
            if (rate != null) before.put(entry.tenor(), rate);
        }
        return before;
    }

    private static Map<String, String> given(List<RateEntry> added) {
        var given = new LinkedHashMap<String, String>();
        added.forEach(entry -> given.put(entry.tenor(), entry.percent().toPlainString()));
        return given;
    }
}
