package lianzhi.coercion.declaration;

import lianzhi.cases.CaseFiles;
import lianzhi.coercion.store.DeclarationStore;
import lianzhi.inquiry.DebtorsAnswered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 反馈后比对: a report is compared again as soon as an answer about its debtor is in; most messages concern nobody who reported. */
@Component
class CompareOnAnswers {
    private final DeclarationStore store;
    private final CompareReport compare;
    private final CaseFiles cases;

    CompareOnAnswers(DeclarationStore store, CompareReport compare, CaseFiles cases) {
        this.store = store;
        this.compare = compare;
        this.cases = cases;
    }

    @ApplicationModuleListener(id = "coercion.answers")
    void on(DebtorsAnswered answered) {
        var reported = store.reported(answered.debtors());
        if (reported.isEmpty()) return;
        cases.lockForSystem(reported.values());
        reported.keySet().forEach(compare::handle);
    }
}
