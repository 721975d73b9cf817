package lianzhi.cases.nodes;

import java.util.List;
import lianzhi.cases.ActsOnEvents;
import lianzhi.cases.CaseEventHappened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 告知事件: tells what happened to those who act on it. */
@Component
public class TellEvents {
    private final List<ActsOnEvents> acting;
    private final ApplicationEventPublisher events;

    TellEvents(List<ActsOnEvents> acting, ApplicationEventPublisher events) {
        this.acting = List.copyOf(acting);
        this.events = events;
    }

    /** Then the event is written in a transaction, so that what follows from it is kept with it or not at all. */
    public boolean isWaitedFor(String code) {
        for (var one : acting) {
            if (one.actsOn(code)) return true;
        }
        return false;
    }

    public void tell(CaseEventHappened event) {
        if (isWaitedFor(event.code())) events.publishEvent(event);
    }
}
