package lianzhi.control.order;

import java.util.List;
import java.util.stream.Stream;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.BatchStore;
import lianzhi.control.store.MeasureStore;
import lianzhi.documents.NewPaper;
import lianzhi.documents.PapersToSign;
import org.springframework.stereotype.Component;

/** 拟签的裁定书和协助通知书: of one act, or of those that are signed together. */
@Component
class DraftsOfActs implements PapersToSign {
    /** So many acts of a batch are read; the others say the same of other accounts. */
    private static final int MOST = 20;

    private final CaseFiles cases;
    private final ActStore acts;
    private final BatchStore batches;
    private final MeasureStore measures;
    private final WriteOrderPapers papers;

    DraftsOfActs(CaseFiles cases, ActStore acts, BatchStore batches, MeasureStore measures, WriteOrderPapers papers) {
        this.cases = cases;
        this.acts = acts;
        this.batches = batches;
        this.measures = measures;
        this.papers = papers;
    }

    @Override
    public List<NewPaper> of(Viewer by, CaseId id, String subject) {
        var asked = FollowApprovals.acts(subject, batches);
        if (asked.isEmpty()) return List.of();
        var file = cases.visible(by, id);
        return asked.stream().limit(MOST).flatMap(act -> drafts(file, act)).toList();
    }

    private Stream<NewPaper> drafts(CaseBrief file, long act) {
        return acts.find(act).stream()
                .flatMap(row -> measures.find(row.measureId()).stream()
                        .flatMap(measure -> papers.drafts(file, measure, row).stream()));
    }
}
