package lianzhi.command.allocation;

import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.filing.ChangeJudge;
import lianzhi.cases.filing.JudgeChange;
import lianzhi.command.Allocation;
import lianzhi.command.Transfer;
import lianzhi.command.transfers.AskForTransfer;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 采用分案: the chief gives the cases of his court to the judges proposed; a case for another court is asked to be moved. */
@Component
public class ApplyAllocation {
    private final Allocations allocations;
    private final CaseFiles files;
    private final ChangeJudge change;
    private final AskForTransfer ask;
    private final AuditTrail trail;

    ApplyAllocation(
            Allocations allocations, CaseFiles files, ChangeJudge change, AskForTransfer ask, AuditTrail trail) {
        this.allocations = allocations;
        this.files = files;
        this.change = change;
        this.ask = ask;
        this.trail = trail;
    }

    @Transactional
    public Allocation handle(Viewer by, long id) {
        by.require(Power.ASSIGN_JUDGE);
        var allocation = allocations.find(by, id).orElseThrow(() -> Refused.notFound("allocation"));
        if (!allocations.applied(id)) {
            throw Refused.conflict(Reason.of("APPLIED_ALREADY", "该分案方案已经采用", "This proposal was applied already"));
        }
        for (var line : allocation.lines()) {
            give(by, line);
        }
        trail.record(by, "ALLOCATION_APPLIED", "allocation:" + id, Map.of());
        return allocations.find(by, id).orElseThrow();
    }

    private void give(Viewer by, Allocation.Line line) {
        if (!line.courtCode().equals(by.courtCode())) {
            return;
        }
        if (!line.judgeCourt().equals(line.courtCode())) {
            ask.handle(by, line.caseId(), Transfer.Mode.DESIGNATE, line.judgeCourt(), "均衡分案：" + line.reasonZh());
            return;
        }
        var file = files.visible(by, new CaseId(line.caseId()));
        if (file.closedOn() == null && !Objects.equals(file.judgeId(), line.judgeId())) {
            change.change(by, file.id(), new JudgeChange(line.judgeId(), "均衡分案：" + line.reasonZh(), file.version()));
        }
    }
}
