package lianzhi.cases.terms;

import lianzhi.cases.CaseId;
import lianzhi.cases.store.NextDue;
import lianzhi.cases.store.TermStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 移动期限: every open node that a period or an extension touches gets its new day; while the clock stands it has none. */
@Component
class MoveTerms {
    private final CountTerm count;
    private final TermStore store;
    private final NextDue next;

    MoveTerms(CountTerm count, TermStore store, NextDue next) {
        this.count = count;
        this.store = store;
        this.next = next;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void of(CaseId id) {
        var stays = store.stays(id);
        var extensions = store.extensions(id);
        for (var node : store.open(id)) {
            if (count.isMoved(node.code())) {
                var stands = count.stands(node.code(), stays);
                count.of(node.code(), node.startsOn(), stays, extensions)
                        .ifPresent(due -> store.due(id, node.id(), stands ? null : due.due(), due.provisional()));
            }
        }
        next.reckon(id);
    }
}
