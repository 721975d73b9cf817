package lianzhi.cases.closing;

import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.CloseWay;
import lianzhi.cases.store.ClosingStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 结案: through the conditions of the way, then the signature that it asks for. */
@Component
public class CloseCase {
    private final Catalogue catalogue;
    private final CaseFiles files;
    private final StateClosing state;
    private final SignDeclarations declarations;
    private final Approvals approvals;
    private final ClosingStore store;
    private final EndCase end;

    CloseCase(
            Catalogue catalogue,
            CaseFiles files,
            StateClosing state,
            SignDeclarations declarations,
            Approvals approvals,
            ClosingStore store,
            EndCase end) {
        this.catalogue = catalogue;
        this.files = files;
        this.state = state;
        this.declarations = declarations;
        this.approvals = approvals;
        this.store = store;
        this.end = end;
    }

    @Transactional
    public CloseAnswer close(Viewer by, CaseId id, CloseRequest request) {
        by.require(Power.CLOSE_CASE);
        var file = files.lock(by, id);
        isOpen(file);
        isFresh(file, request.version());
        var way = way(id, request.way());
        declarations.sign(by, id, way, request.declarations() == null ? List.of() : request.declarations());
        state.of(file, way).decision().orRefuse();
        if (way.approvals().isEmpty()) {
            return new CloseAnswer(end.end(by, id, way.code()), null);
        }
        var act = store.granted(id).stream()
                .filter(way.approvals()::contains)
                .findFirst()
                .orElse(null);
        if (act != null) {
            return new CloseAnswer(end.end(by, id, way.code()), null);
        }
        var approval =
                approvals.request(by, id, way.approvals().getFirst(), subject(id, way.code()), Map.of("way", way.zh()));
        return new CloseAnswer(store.stage(id), approval);
    }

    /** The state of every condition of a way, for the page. */
    @Transactional(readOnly = true)
    public Closing conditions(Viewer viewer, CaseId id, String way) {
        return state.of(files.visible(viewer, id), way(id, way));
    }

    static String subject(CaseId id, String way) {
        return "close:" + id.value() + ":" + way;
    }

    static void isOpen(CaseBrief file) {
        if (file.closedOn() != null) {
            throw Refused.conflict(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        }
    }

    static void isFresh(CaseBrief file, @org.jspecify.annotations.Nullable Integer version) {
        if (version == null || version != file.version()) {
            throw Refused.conflict(Reason.field(
                    "version", "CHANGED_MEANWHILE", "案件已有变化，请刷新后再办", "The case has changed; look at it again"));
        }
    }

    private CloseWay way(CaseId id, @org.jspecify.annotations.Nullable String code) {
        return catalogue
                .way(code == null ? "" : code)
                .filter(way -> way.caseTypes().contains(store.caseType(id)))
                .orElseThrow(() -> Refused.input(
                        Reason.field("way", "UNKNOWN_VALUE", "该类案件没有这种结案方式", "No such way of closing for this case")));
    }
}
