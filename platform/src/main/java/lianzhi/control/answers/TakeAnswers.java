package lianzhi.control.answers;

import lianzhi.control.ActState;
import lianzhi.control.store.ActStore;
import lianzhi.exchange.AnswersArrived;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 收到控制反馈: each answered act once; a second run finds it answered and does nothing. */
@Component
class TakeAnswers {
    private final ActStore acts;
    private final TakeAnswer take;

    TakeAnswers(ActStore acts, TakeAnswer take) {
        this.acts = acts;
        this.take = take;
    }

    @ApplicationModuleListener(id = "control.answers")
    void on(AnswersArrived arrived) {
        acts.ofItems(arrived.itemIds()).stream()
                .filter(act -> act.state() == ActState.ORDERED)
                .forEach(act -> take.handle(act.id()));
    }
}
