package lianzhi.statistics.report;

import java.util.Map;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 修改、签发、发布: the centre edits and publishes; a president of the intermediate court who did not write it signs. */
@Component
public class FinishReport {
    private final Reports reports;
    private final Courts courts;
    private final AuditTrail trail;

    FinishReport(Reports reports, Courts courts, AuditTrail trail) {
        this.reports = reports;
        this.courts = courts;
        this.trail = trail;
    }

    @Transactional
    public Report edit(Viewer by, long id, int version, String title, String text) {
        ComposeReport.requireCentre(by);
        found(by, id);
        if (!reports.edit(id, version, title.strip(), text.strip())) {
            throw changed();
        }
        return found(by, id);
    }

    @Transactional
    public Report sign(Viewer by, long id, int version) {
        by.require(Power.APPROVE_AS_PRESIDENT);
        found(by, id);
        var own = courts.find(by.courtCode());
        if (own.map(Court::level)
                .filter(level -> level == Court.Level.INTERMEDIATE)
                .isEmpty()) {
            throw Refused.forbidden(
                    Reason.of("INTERMEDIATE_ONLY", "由中级法院院长签发", "The president of the intermediate court signs"));
        }
        if (reports.madeBy(id) == by.personId()) {
            throw Refused.forbidden(Reason.of("FOUR_EYES", "拟稿人不能自己签发", "Who wrote it cannot sign it"));
        }
        if (!reports.sign(by, id, version)) {
            throw changed();
        }
        trail.record(by, "REPORT_SIGNED", "report:" + id, Map.of());
        return found(by, id);
    }

    @Transactional
    public Report publish(Viewer by, long id) {
        ComposeReport.requireCentre(by);
        found(by, id);
        if (!reports.publish(id)) {
            throw Refused.rule(Reason.of("NOT_SIGNED", "未经签发不能发布，或已发布", "It is not signed yet, or published already"));
        }
        trail.record(by, "REPORT_PUBLISHED", "report:" + id, Map.of());
        return found(by, id);
    }

    private Report found(Viewer by, long id) {
        return reports.find(by, id).orElseThrow(() -> Refused.notFound("report"));
    }

    private static Refused changed() {
        return Refused.conflict(Reason.of("CHANGED_MEANWHILE", "通报已有变化或已签发", "The report has changed or was signed"));
    }
}
