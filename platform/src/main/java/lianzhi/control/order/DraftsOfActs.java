package lianzhi.control.order;

import java.util.List;
import java.util.stream.Stream;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.store.ActRow;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.BatchStore;
import lianzhi.control.store.MeasureStore;
import lianzhi.documents.NewPaper;
import lianzhi.documents.PapersToSign;
import org.springframework.stereotype.Component;

/** 拟签的裁定书和协助通知书: of one act, or of those that are signed together; acts, measures and parties are read once each. */
@Component
class DraftsOfActs implements PapersToSign {
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
        var found = acts.find(asked);
        var held = measures.find(found.stream().map(ActRow::measureId).toList());
        var parties = cases.parties(id);
        return found.stream()
                .flatMap(act -> Stream.ofNullable(held.get(act.measureId()))
                        .flatMap(measure -> papers.drafts(file, measure, act, parties).stream()))
                .toList();
    }
}
