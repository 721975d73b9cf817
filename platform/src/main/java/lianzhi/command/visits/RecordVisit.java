package lianzhi.command.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import lianzhi.access.Courts;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.Stage;
import lianzhi.command.Visit;
import lianzhi.command.orders.OfTheCentre;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 记录约谈、巡查: with what was found, the ends of rounds that did not qualify, and what is demanded. */
@Component
public class RecordVisit {
    private final Visits visits;
    private final CaseFiles files;
    private final Courts courts;
    private final AuditTrail trail;
    private final Clock clock;

    RecordVisit(Visits visits, CaseFiles files, Courts courts, AuditTrail trail, Clock clock) {
        this.visits = visits;
        this.files = files;
        this.courts = courts;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Visit handle(Viewer by, Visits.Draft draft) {
        OfTheCentre.require(by);
        var reasons = new ArrayList<Reason>();
        if (courts.find(draft.courtCode()).isEmpty()) {
            reasons.add(Reason.field("courtCode", "MISSING", "请选择法院", "Name the court"));
        }
        if (draft.onDay().isAfter(LocalDate.now(clock))) {
            reasons.add(Reason.field("onDay", "DAY_IN_FUTURE", "日期不得晚于今天", "The day lies in the future"));
        }
        if (draft.demands().isBlank() != (draft.dueOn() == null)) {
            reasons.add(Reason.field("dueOn", "DEMAND_NEEDS_DAY", "整改要求须有期限", "A demand needs a limit"));
        }
        for (long id : draft.unqualifiedRounds()) {
            if (files.visible(by, new CaseId(id)).stage() != Stage.ROUND_ENDED) {
                reasons.add(Reason.field(
                        "unqualifiedRounds", "NOT_A_ROUND", "案件" + id + "不是终本案件", "Case " + id + " is no ended round"));
            }
        }
        if (!reasons.isEmpty()) {
            throw Refused.input(reasons.toArray(Reason[]::new));
        }
        var visit = visits.add(by, draft);
        trail.record(by, "VISIT_RECORDED", "visit:" + visit.id(), Map.of("court", draft.courtCode()));
        return visit;
    }
}
