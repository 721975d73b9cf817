package lianzhi.cases.closing;

import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.CloseWay;
import lianzhi.cases.store.ClosingStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 留存声明: what was signed stays signed, also when the closing itself is refused afterwards. */
@Component
class KeepDeclarations {
    private final Catalogue catalogue;
    private final CaseFiles files;
    private final SignDeclarations declarations;
    private final ClosingStore store;

    KeepDeclarations(Catalogue catalogue, CaseFiles files, SignDeclarations declarations, ClosingStore store) {
        this.catalogue = catalogue;
        this.files = files;
        this.declarations = declarations;
        this.store = store;
    }

    @Transactional
    void handle(Viewer by, CaseId id, CloseRequest request) {
        by.require(Power.CLOSE_CASE);
        var file = files.lock(by, id);
        CloseCase.isOpen(file);
        CloseCase.isFresh(file, request.version());
        var given = request.declarations();
        declarations.sign(by, id, way(id, request.way()), given == null ? List.of() : given);
    }

    CloseWay way(CaseId id, @Nullable String code) {
        return catalogue
                .way(code == null ? "" : code)
                .filter(way -> way.caseTypes().contains(store.caseType(id)))
                .orElseThrow(() -> Refused.input(
                        Reason.field("way", "UNKNOWN_VALUE", "该类案件没有这种结案方式", "No such way of closing for this case")));
    }
}
