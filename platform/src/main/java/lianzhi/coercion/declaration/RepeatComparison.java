package lianzhi.coercion.declaration;

import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.PropertyDeclaration;
import lianzhi.coercion.store.DeclarationStore;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 再次比对: after another query. */
@Component
public class RepeatComparison {
    private final DeclarationStore store;
    private final CompareReport compare;
    private final CaseFiles cases;

    RepeatComparison(DeclarationStore store, CompareReport compare, CaseFiles cases) {
        this.store = store;
        this.compare = compare;
        this.cases = cases;
    }

    @Transactional
    public PropertyDeclaration handle(Viewer by, long id) {
        by.require(Power.WORK_CASE);
        var declaration = store.find(id).orElseThrow(() -> Refused.notFound("declaration"));
        cases.lock(by, declaration.caseId());
        compare.handle(id);
        return store.find(id).orElseThrow();
    }
}
