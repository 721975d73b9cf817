package lianzhi.statistics.bulletin;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 出具通报: the chief's court, or the whole city for who may see it. */
@Component
public class StateBulletin {
    private final Counts counts;
    private final Indicators indicators;
    private final Courts courts;
    private final Settings settings;
    private final Clock clock;

    StateBulletin(Counts counts, Indicators indicators, Courts courts, Settings settings, Clock clock) {
        this.counts = counts;
        this.indicators = indicators;
        this.courts = courts;
        this.settings = settings;
        this.clock = clock;
    }

    /** All figures are of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Bulletin handle(Viewer viewer, Period period, @Nullable String courtCode) {
        viewer.require(Power.READ_BULLETIN);
        var types = List.of(settings.text("statistics.caseTypes").split(",", -1));
        var scope = new Counts.Scope(viewer, types, courtCode);
        var defined = indicators.on(period.to());
        var now = counts.byCourt(scope, period);
        var before = counts.byCourt(scope, period.yearBefore());
        return new Bulletin(
                period,
                period.yearBefore(),
                types,
                clock.instant(),
                defined,
                figures(null, defined, sum(now), sum(before)),
                shown(viewer, courtCode).stream()
                        .map(court -> figures(
                                court.code(),
                                defined,
                                now.getOrDefault(court.code(), Map.of()),
                                before.getOrDefault(court.code(), Map.of())))
                        .toList(),
                counts.byMonth(scope, period));
    }

    private List<Court> shown(Viewer viewer, @Nullable String courtCode) {
        return courts.all().stream()
                .filter(court ->
                        viewer.reach() == Reach.WHOLE_CITY || court.code().equals(viewer.courtCode()))
                .filter(court -> courtCode == null || court.code().equals(courtCode))
                .toList();
    }

    private static Bulletin.CourtFigures figures(
            @Nullable String courtCode, List<Indicator> defined, Map<Count, Long> now, Map<Count, Long> before) {
        return new Bulletin.CourtFigures(
                courtCode,
                defined.stream()
                        .map(indicator -> Reckon.figure(indicator, now, before))
                        .toList());
    }

    private static Map<Count, Long> sum(Map<String, Map<Count, Long>> byCourt) {
        var total = new EnumMap<Count, Long>(Count.class);
        byCourt.values().forEach(court -> court.forEach((count, n) -> total.merge(count, n, Math::addExact)));
        return total;
    }
}
