package lianzhi.documents.issue;

import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.documents.PapersToSign;
import lianzhi.documents.template.MergedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 审阅拟签文书: how the papers will read that leave with a signature. Nothing is kept. */
@Component
public class ReadPapersToSign {
    private final Approvals approvals;
    private final List<PapersToSign> modules;
    private final DraftDocument draft;

    ReadPapersToSign(Approvals approvals, List<PapersToSign> modules, DraftDocument draft) {
        this.approvals = approvals;
        this.modules = List.copyOf(modules);
        this.draft = draft;
    }

    /** Nothing once it is decided: then the papers themselves are with the case. */
    @Transactional(readOnly = true)
    public List<MergedText> of(Viewer by, long approval) {
        by.require(Power.READ_CASE);
        var asked = approvals.asked(by, approval);
        if (!asked.isWaiting()) return List.of();
        return modules.stream()
                .flatMap(module -> module.of(by, asked.caseId(), asked.subject()).stream())
                .map(draft::read)
                .toList();
    }
}
