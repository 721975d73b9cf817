package lianzhi.documents.issue;

import java.util.List;
import java.util.stream.Stream;
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
    private static final int SIZE = 20;
    private final Approvals approvals;
    private final List<PapersToSign> modules;
    private final DraftsOfTheAct ofTheAct;
    private final DraftDocument draft;

    ReadPapersToSign(Approvals approvals, List<PapersToSign> modules, DraftsOfTheAct ofTheAct, DraftDocument draft) {
        this.approvals = approvals;
        this.modules = List.copyOf(modules);
        this.ofTheAct = ofTheAct;
        this.draft = draft;
    }

    /** 拟签文书的一页. @param total papers that leave with the signature */
    public record Page(List<MergedText> items, int total) {}

    /** Nothing once it is decided: then the papers themselves are with the case. */
    @Transactional(readOnly = true)
    public Page of(Viewer by, long approval, int page) {
        by.require(Power.READ_CASE);
        var asked = approvals.asked(by, approval);
        if (!asked.isWaiting()) return new Page(List.of(), 0);
        var papers = Stream.concat(
                        modules.stream().flatMap(module -> module.of(by, asked.caseId(), asked.subject()).stream()),
                        ofTheAct.of(asked).stream())
                .toList();
        var shown = papers.stream().skip((long) page * SIZE).limit(SIZE).toList();
        return new Page(draft.read(shown), papers.size());
    }
}
