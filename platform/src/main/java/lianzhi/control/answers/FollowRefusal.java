package lianzhi.control.answers;

import java.time.Clock;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.control.store.ActRow;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.MeasureRow;
import lianzhi.control.store.VisitStore;
import org.springframework.stereotype.Component;

/**
 * 解除被拒: who has paid must be free, whatever the institution's program says. A refused release is ordered once more;
 * refused again, somebody goes to the counter with printed papers.
 */
@Component
class FollowRefusal {
    private static final int ORDERS = 2;
    private final ActStore acts;
    private final VisitStore visits;
    private final Clock clock;

    FollowRefusal(ActStore acts, VisitStore visits, Clock clock) {
        this.acts = acts;
        this.visits = visits;
        this.clock = clock;
    }

    void handle(MeasureRow measure, ActRow act, String reason) {
        if (act.kind() != ActKind.RELEASE || !measure.state().isInForce()) return;
        if (acts.refused(measure.id(), ActKind.RELEASE) < ORDERS) {
            acts.ask(
                    measure.id(),
                    ActKind.RELEASE,
                    act.amount(),
                    null,
                    act.ground(),
                    ActState.HELD_BACK,
                    null,
                    clock.instant());
            return;
        }
        visits.open(
                act.id(),
                "携带解除裁定书、协助执行通知书到" + measure.institution() + "柜面办理解除（对方两次退回：" + reason + "）",
                clock.instant());
    }
}
