package lianzhi.cases.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.store.LateNodes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 超期提醒: once per node, in a transaction of its own. */
@Component
class WarnOfLateNode {
    private final LateNodes nodes;
    private final CaseEvents timeline;
    private final Clock clock;

    WarnOfLateNode(LateNodes nodes, CaseEvents timeline, Clock clock) {
        this.nodes = nodes;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional
    public void warn(LateNode node) {
        if (nodes.mark(node, LocalDate.now(clock))) {
            timeline.happened(
                    node.caseId(),
                    "NODE_OVERDUE",
                    clock.instant(),
                    null,
                    Map.of("node", node.code(), "dueOn", node.dueOn().toString()));
        }
    }
}
