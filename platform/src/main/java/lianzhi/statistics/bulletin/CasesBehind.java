package lianzhi.statistics.bulletin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Power;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Refused;
import lianzhi.settings.Settings;
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
            Period period, String indicatorCode, Part part, Counts.Scope scope, Counts.Only only, int page, int size) {
        var viewer = scope.viewer();
        viewer.require(Power.READ_BULLETIN);
        viewer.require(Power.READ_CASE);
        var indicator = indicators.find(indicatorCode, period.to());
        var count = part == Part.NUMERATOR
                ? indicator.numerator()
                : Optional.ofNullable(indicator.denominator())
                        .filter(one -> one != Count.JUDGES)
                        .orElseThrow(() -> Refused.notFound("part"));
        var types = indicator
                .population()
                .types(List.of(settings.text("statistics.caseTypes").split(",", -1)));
        var found = counts.cases(scope, types, period, count, only, page, size);
        trail.record(
                viewer,
                "BULLETIN_CASES_VIEWED",
                "bulletin:" + indicatorCode,
                Map.of(
                        "from", period.from().toString(),
                        "to", period.to().toString(),
                        "court", Objects.requireNonNullElse(scope.courtCode(), ""),
                        "page", Integer.toString(page)));
        return found;
    }
}
