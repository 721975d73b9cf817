package lianzhi.demo.cases;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 演示进度: the cases that the demo's staff still carry on after the first start. */
@Component
@Profile("demo")
public class DemoProgress {
    private final List<Carried> cases = new CopyOnWriteArrayList<>();

    /**
     * A case that goes on.
     *
     * @param reach QUERIED, FROZEN, PAID or CLOSED: where the demo stops
     */
    public record Carried(long caseId, String courtCode, long judgeId, String reach) {
        public boolean isToBe(String stop) {
            var order = List.of("QUERIED", "FROZEN", "PAID", "CLOSED");
            return order.indexOf(reach) >= order.indexOf(stop);
        }
    }

    void add(Carried carried) {
        cases.add(carried);
    }

    public List<Carried> cases() {
        return List.copyOf(cases);
    }
}
