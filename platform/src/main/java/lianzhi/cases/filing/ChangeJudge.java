package lianzhi.cases.filing;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Person;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.store.JudgeStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 更换承办人: the chief gives a case to another judge of the court, with his reason. */
@Component
public class ChangeJudge {
    private static final int LONGEST = 500;
    private final CaseFiles files;
    private final ChooseJudge chooseJudge;
    private final JudgeStore store;
    private final CaseEvents timeline;
    private final Clock clock;

    ChangeJudge(CaseFiles files, ChooseJudge chooseJudge, JudgeStore store, CaseEvents timeline, Clock clock) {
        this.files = files;
        this.chooseJudge = chooseJudge;
        this.store = store;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional
    public CaseBrief change(Viewer by, CaseId id, JudgeChange change) {
        by.require(Power.ASSIGN_JUDGE);
        var complaints = new Complaints();
        var reason = complaints.text("reason", change.reason(), LONGEST);
        if (change.judgeId() == null) {
            complaints.add("judgeId", "MISSING", "必须填写", "This must be filled in");
        }
        complaints.orRefuse();
        var file = files.lock(by, id);
        if (!Objects.equals(change.version(), file.version())) {
            throw Refused.conflict(Reason.field(
                    "version", "CHANGED_MEANWHILE", "案件已有变化，请刷新后再办", "The case has changed; look at it again"));
        }
        if (file.closedOn() != null) {
            throw Refused.conflict(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        }
        var judge = chooseJudge.among(file.courtCode(), change.judgeId()).getFirst();
        if (Objects.equals(file.judgeId(), judge.id())) {
            throw Refused.rule(Reason.field("judgeId", "SAME_JUDGE", "该案已由其承办", "He has the case already"));
        }
        move(by, file, judge, reason);
        return files.visible(by, id);
    }

    private void move(Viewer by, CaseBrief file, Person judge, String reason) {
        store.move(file, judge, reason);
        timeline.happened(
                file.id(),
                "OFFICER_ASSIGNED",
                clock.instant(),
                by,
                Map.of(
                        "method", "BY_CHIEF",
                        "officer", judge.name(),
                        "officerId", String.valueOf(judge.id()),
                        "earlier", file.judgeName(),
                        "reason", reason));
    }
}
