package lianzhi.statistics.patterns;

import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.audit.AuditTrail;
import lianzhi.settings.Settings;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提示穿透到案件: the cases behind a hint. They name parties, so the look is recorded. */
@Component
public class OddCases {
    private final Patterns patterns;
    private final Settings settings;
    private final AuditTrail trail;

    OddCases(Patterns patterns, Settings settings, AuditTrail trail) {
        this.patterns = patterns;
        this.settings = settings;
        this.trail = trail;
    }

    @Transactional
    public Counts.Page handle(Odd what, Counts.Scope scope, Period period, int page, int size) {
        var viewer = scope.viewer();
        viewer.require(Power.READ_BULLETIN);
        viewer.require(Power.READ_CASE);
        var found = patterns.behind(what, scope, period, settings.number("oversight.lateEntryDays"), page, size);
        trail.record(
                viewer,
                "BULLETIN_CASES_VIEWED",
                "hint:" + what,
                Map.of(
                        "from", period.from().toString(),
                        "to", period.to().toString(),
                        "court", Objects.requireNonNullElse(scope.courtCode(), ""),
                        "page", Integer.toString(page)));
        return found;
    }
}
