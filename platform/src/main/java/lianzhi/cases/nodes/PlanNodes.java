package lianzhi.cases.nodes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.NodeKind;
import lianzhi.law.time.DueDate;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 节点计划: which nodes an event starts, and when each is due by the work calendar. */
@Component
public class PlanNodes {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Settings settings;

    PlanNodes(Catalogue catalogue, Calendars calendars, Settings settings) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.settings = settings;
    }

    /** Every node that the event can start; which of them apply depends on the case. */
    public List<Start> startedBy(String event, Instant at) {
        var moment = LocalDateTime.ofInstant(at, ZONE);
        return catalogue.startedBy(event).stream()
                .map(node -> start(node, moment))
                .toList();
    }

    private Start start(NodeKind node, LocalDateTime moment) {
        var rule = node.limit();
        if (rule == null) {
            return new Start(node, null, null, false);
        }
        var length = node.configurable() ? settings.number("node." + node.code() + ".length") : rule.length();
        DueDate due = rule.ofLength(length).dueFrom(moment, calendars.work());
        var hour = due.at();
        return new Start(
                node, due.due(), hour == null ? null : hour.atZone(ZONE).toInstant(), due.provisional());
    }
}
