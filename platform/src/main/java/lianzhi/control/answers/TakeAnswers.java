package lianzhi.control.answers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.control.ActState;
import lianzhi.control.store.ActRow;
import lianzhi.control.store.ActStore;
import lianzhi.exchange.AnswersArrived;
import lianzhi.exchange.ControlReply;
import lianzhi.exchange.Replies;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 收到控制反馈: each answered act once; a second run finds it answered and does nothing. */
@Component
class TakeAnswers {
    private final ActStore acts;
    private final Replies replies;
    private final TakeAnswer take;

    TakeAnswers(ActStore acts, Replies replies, TakeAnswer take) {
        this.acts = acts;
        this.replies = replies;
        this.take = take;
    }

    @ApplicationModuleListener(id = "control.answers")
    void on(AnswersArrived arrived) {
        List<ActRow> answered = acts.ofItems(arrived.itemIds()).stream()
                .filter(act -> act.state() == ActState.ORDERED)
                .toList();
        if (answered.isEmpty()) return;
        Map<Long, ControlReply> byItem = replies.controls(arrived.itemIds()).stream()
                .collect(Collectors.toMap(ControlReply::itemId, Function.identity()));
        for (var act : answered) {
            var item = act.itemId();
            var reply = item == null ? null : byItem.get(item);
            if (reply != null) take.handle(act.id(), reply);
        }
    }
}
