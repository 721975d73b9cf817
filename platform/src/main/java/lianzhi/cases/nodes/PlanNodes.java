package lianzhi.cases.nodes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.NodeKind;
import lianzhi.law.time.DueDate;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 节点计划: which nodes an event starts, and when each is due by the work calendar. */
@Component
public class PlanNodes {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Catalogue catalogue;
    private final DueDays days;
    private final Settings settings;

    PlanNodes(Catalogue catalogue, DueDays days, Settings settings) {
        this.catalogue = catalogue;
        this.days = days;
        this.settings = settings;
    }

    /** Every node that the event can start; which of them apply depends on the case. */
    public List<Start> startedBy(String event, Instant at) {
        return startedBy(event, at, "");
    }

    /** @param days how long what the event grants is valid; empty where it does not say */
    public List<Start> startedBy(String event, Instant at, String days) {
        var moment = LocalDateTime.ofInstant(at, ZONE);
        return catalogue.startedBy(event).stream()
                .map(node -> start(node, moment, node.kind().equals("VALIDITY") ? days : ""))
                .toList();
    }

    private Start start(NodeKind node, LocalDateTime moment, String days) {
        var rule = node.limit();
        if (rule == null) {
            return new Start(node, null, null, false);
        }
        var standing = node.configurable() ? settings.number("node." + node.code() + ".length") : rule.length();
        var length = days.isEmpty() || !node.configurable() ? standing : Integer.parseInt(days);
        DueDate due = this.days.of(rule.ofLength(length), moment);
        var hour = due.at();
        return new Start(
                node, due.due(), hour == null ? null : hour.atZone(ZONE).toInstant(), due.provisional());
    }
}
