package lianzhi.cases.closing;

import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.store.ClosingStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 结案或送批: the conditions hold, so it is closed, or goes to whoever must sign. */
@Component
class EndOrAsk {
    private final CaseFiles files;
    private final KeepDeclarations ways;
    private final StateClosing state;
    private final Approvals approvals;
    private final ClosingStore store;
    private final EndCase end;

    EndOrAsk(
            CaseFiles files,
            KeepDeclarations ways,
            StateClosing state,
            Approvals approvals,
            ClosingStore store,
            EndCase end) {
        this.files = files;
        this.ways = ways;
        this.state = state;
        this.approvals = approvals;
        this.store = store;
        this.end = end;
    }

    @Transactional
    CloseAnswer handle(Viewer by, CaseId id, CloseRequest request) {
        var file = files.lock(by, id);
        CloseCase.isOpen(file);
        CloseCase.isFresh(file, request.version());
        var way = ways.way(id, request.way());
        state.of(file, way).decision().orRefuse();
        var isSigned = store.granted(id).stream().anyMatch(way.approvals()::contains);
        if (way.approvals().isEmpty() || isSigned) return new CloseAnswer(end.end(by, id, way.code()), null);
        var approval = approvals.request(
                by, id, way.approvals().getFirst(), CloseCase.subject(id, way.code()), Map.of("way", way.zh()));
        return new CloseAnswer(store.stage(id), approval);
    }
}
