package lianzhi.statistics.report;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 逐条回复: a court answers the points that are its own; a later answer takes the place of the earlier. */
@Component
public class AnswerReport {
    private final Reports reports;
    private final AuditTrail trail;

    AnswerReport(Reports reports, AuditTrail trail) {
        this.reports = reports;
        this.trail = trail;
    }

    @Transactional
    public Report handle(Viewer by, long id, int point, String text) {
        by.require(Power.SUPERVISE);
        var report = reports.find(by, id).orElseThrow(() -> Refused.notFound("report"));
        var own = report.points().stream()
                .anyMatch(each -> each.no() == point && each.courtCode().equals(by.courtCode()));
        if (!own || report.state() != Report.State.PUBLISHED) {
            throw Refused.forbidden(
                    Reason.of("NOT_ADDRESSED", "只能回复已发布通报中本院的条目", "A court answers its own points once published"));
        }
        reports.answer(by, id, point, text.strip());
        trail.record(by, "REPORT_ANSWERED", "report:" + id, Map.of("point", Integer.toString(point)));
        return reports.find(by, id).orElseThrow();
    }
}
