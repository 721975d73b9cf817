package lianzhi.statistics.report;

import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.settings.Settings;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.Count;
import lianzhi.statistics.bulletin.CountedCase;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.StateBulletin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 拟制通报: the figures of the period, a first text from them, the points for each court, the oldest open cases. */
@Component
public class ComposeReport {
    private static final int MOST_ACTIONS = 60;
    private static final int SLOW_MONTHS = 6;
    private final StateBulletin bulletin;
    private final Counts counts;
    private final Reports reports;
    private final WriteText write;
    private final Settings settings;
    private final AuditTrail trail;

    ComposeReport(
            StateBulletin bulletin,
            Counts counts,
            Reports reports,
            WriteText write,
            Settings settings,
            AuditTrail trail) {
        this.bulletin = bulletin;
        this.counts = counts;
        this.reports = reports;
        this.write = write;
        this.settings = settings;
        this.trail = trail;
    }

    @Transactional
    public Report handle(Viewer by, Report.Kind kind, Period period) {
        requireCentre(by);
        var scope = new Counts.Scope(by, null, null);
        var figures = bulletin.handle(scope, period);
        var report = reports.add(
                by,
                new Reports.Draft(
                        kind,
                        period,
                        write.title(kind, period),
                        write.text(figures),
                        figures,
                        write.points(figures),
                        slow(scope, figures)));
        trail.record(by, "REPORT_COMPOSED", "report:" + report.id(), Map.of("kind", kind.name()));
        return report;
    }

    private List<CountedCase> slow(Counts.Scope scope, Bulletin figures) {
        var only = new Counts.Only(null, figures.period().to().minusMonths(SLOW_MONTHS), null);
        var types = List.of(settings.text("statistics.caseTypes").split(",", -1));
        return counts.cases(scope, types, figures.period(), Count.PENDING, only, 0, MOST_ACTIONS)
                .items();
    }

    static void requireCentre(Viewer by) {
        by.require(Power.READ_BULLETIN);
        by.require(Power.SUPERVISE);
        if (by.reach() != Reach.WHOLE_CITY) {
            throw Refused.forbidden(Reason.of(
                    "CENTRE_ONLY",
                    "只有中级法院执行指挥中心可以办理",
                    "Only the command centre of the intermediate court may do this"));
        }
    }
}
