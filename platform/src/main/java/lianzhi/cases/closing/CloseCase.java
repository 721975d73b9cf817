package lianzhi.cases.closing;

import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 结案: through the conditions of the way, then the signature that it asks for. */
@Component
public class CloseCase {
    private final CaseFiles files;
    private final StateClosing state;
    private final KeepDeclarations keep;
    private final EndOrAsk decide;

    CloseCase(CaseFiles files, StateClosing state, KeepDeclarations keep, EndOrAsk decide) {
        this.files = files;
        this.state = state;
        this.keep = keep;
        this.decide = decide;
    }

    /** Two steps of their own, so that a refusal of the second leaves the declarations of the first. */
    public CloseAnswer close(Viewer by, CaseId id, CloseRequest request) {
        keep.handle(by, id, request);
        return decide.handle(by, id, request);
    }

    /** The state of every condition of a way, for the page. */
    @Transactional(readOnly = true)
    public Closing conditions(Viewer viewer, CaseId id, String way) {
        return state.of(files.visible(viewer, id), keep.way(id, way));
    }

    static String subject(CaseId id, String way) {
        return "close:" + id.value() + ":" + way;
    }

    static void isOpen(CaseBrief file) {
        if (file.closedOn() != null) {
            throw Refused.conflict(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        }
    }

    static void isFresh(CaseBrief file, @Nullable Integer version) {
        if (version == null || version != file.version()) {
            throw Refused.conflict(Reason.field(
                    "version", "CHANGED_MEANWHILE", "案件已有变化，请刷新后再办", "The case has changed; look at it again"));
        }
    }
}
