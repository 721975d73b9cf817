package lianzhi.cases.closing;

import java.time.Clock;
import lianzhi.cases.ActsOnEvents;
import lianzhi.cases.CaseEventHappened;
import lianzhi.cases.store.ClosingStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 结案即了: what was still to be done in a case falls away with its closing, whoever closes it. */
@Component
class SettleClosed implements ActsOnEvents {
    private final ClosingStore store;
    private final Clock clock;

    SettleClosed(ClosingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public boolean actsOn(String code) {
        return code.equals("CASE_CLOSED");
    }

    @EventListener
    void on(CaseEventHappened happened) {
        if (actsOn(happened.code())) store.settle(happened.caseId(), clock.instant());
    }
}
