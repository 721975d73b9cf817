package lianzhi.statistics.bulletin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Refused;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 穿透到案件: the cases that a figure counts. They name parties, so the look is recorded. */
@Component
public class CasesBehind {
    /** Which side of a rate. */
    public enum Part {
        NUMERATOR,
        DENOMINATOR
    }

    private final Counts counts;
    private final Indicators indicators;
    private final Settings settings;
    private final AuditTrail trail;

    CasesBehind(Counts counts, Indicators indicators, Settings settings, AuditTrail trail) {
        this.counts = counts;
        this.indicators = indicators;
        this.settings = settings;
        this.trail = trail;
    }

    @Transactional
    public Counts.Page handle(
            Viewer viewer,
            Period period,
            String indicatorCode,
            Part part,
            @Nullable String courtCode,
            int page,
            int size) {
        viewer.require(Power.READ_BULLETIN);
        viewer.require(Power.READ_CASE);
        var indicator = indicators.find(indicatorCode, period.to());
        var count = part == Part.NUMERATOR
                ? indicator.numerator()
                : Optional.ofNullable(indicator.denominator()).orElseThrow(() -> Refused.notFound("part"));
        var types = List.of(settings.text("statistics.caseTypes").split(",", -1));
        var found = counts.cases(new Counts.Scope(viewer, types, courtCode), period, count, page, size);
        trail.record(
                viewer,
                "BULLETIN_CASES_VIEWED",
                "bulletin:" + indicatorCode,
                Map.of(
                        "from", period.from().toString(),
                        "to", period.to().toString(),
                        "court", courtCode == null ? "" : courtCode,
                        "page", Integer.toString(page)));
        return found;
    }
}
