package lianzhi.cases.closing;

import java.time.Clock;
import lianzhi.cases.CaseId;
import lianzhi.cases.Unfinished;
import lianzhi.cases.store.ClosingStore;
import lianzhi.cases.store.NextDue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 结案即了: nobody is reminded of what was to be done in a closed case. */
@Component
class DropUnfinished implements Unfinished {
    private final ClosingStore store;
    private final NextDue next;
    private final Clock clock;

    DropUnfinished(ClosingStore store, NextDue next, Clock clock) {
        this.store = store;
        this.next = next;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void fallsAway(CaseId id) {
        store.settle(id, clock.instant());
        next.reckon(id);
    }
}
