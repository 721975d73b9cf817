package lianzhi.cases.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.nodes.PlanNodes;
import org.springframework.stereotype.Component;

/** 立案计划: the events of a filing and the nodes that follow from them. */
@Component
class PlanFiling {
    private final Catalogue catalogue;
    private final PlanNodes plan;

    PlanFiling(Catalogue catalogue, PlanNodes plan) {
        this.catalogue = catalogue;
        this.plan = plan;
    }

    List<FilingEvent> events(SoundApplication application, Instant now) {
        var events = new ArrayList<FilingEvent>();
        var received = application.receivedOn().equals(day(now))
                ? now
                : application.receivedOn().atStartOfDay(PlanNodes.ZONE).toInstant();
        events.add(new FilingEvent(
                "APPLICATION_RECEIVED",
                received,
                Map.of("receivedOn", application.receivedOn().toString())));
        events.add(new FilingEvent("CASE_FILED", now, filed(application)));
        events.add(new FilingEvent(
                "OFFICER_ASSIGNED", now, Map.of("method", application.judgeId() == null ? "BY_LOAD" : "WISHED")));
        if (application.preservation()) {
            events.add(new FilingEvent("PRESERVATION_ASKED", now, Map.of()));
        }
        application.leads().forEach(lead -> events.add(new FilingEvent("LEAD_RECEIVED", now, Map.of("lead", lead))));
        return events;
    }

    private static Map<String, String> filed(SoundApplication application) {
        var facts = new HashMap<String, String>();
        facts.put("caseType", application.caseType());
        facts.put("titleNumber", application.title().number());
        if (application.repeatReason() != null) {
            facts.put("reason", application.repeatReason());
        }
        return facts;
    }

    /** A node that is open already is not opened twice. */
    List<PlannedNode> nodes(SoundApplication application, List<FilingEvent> events) {
        var traits = new HashSet<>(application.traits());
        traits.add("NOT_URGENT");
        var nodes = new LinkedHashMap<String, PlannedNode>();
        for (var event : events) {
            var on = day(event.at());
            for (var start : plan.startedBy(event.code(), event.at())) {
                var node = start.node();
                if (node.appliesTo().to(application.caseType(), traits)) {
                    nodes.putIfAbsent(
                            node.code(),
                            new PlannedNode(
                                    node.code(),
                                    node.isDuty(),
                                    on,
                                    event.code(),
                                    start.dueOn(),
                                    start.dueAt(),
                                    start.provisional(),
                                    null,
                                    null,
                                    null));
                }
            }
            for (var done : catalogue.doneBy(event.code())) {
                nodes.computeIfPresent(
                        done.code(), (code, node) -> node.isOpen() ? node.doneBy(event.code(), on, event.at()) : node);
            }
        }
        return List.copyOf(nodes.values());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(PlanNodes.ZONE).toLocalDate();
    }
}
