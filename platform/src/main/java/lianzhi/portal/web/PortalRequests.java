package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lianzhi.cases.Words;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.PartyRequests;
import lianzhi.coercion.PartyRequests.Asking;
import lianzhi.portal.mycase.ShowMyPressure;
import lianzhi.portal.mycase.ShowMyPressure.MyPressure;
import lianzhi.portal.visible.Visibility;
import lianzhi.portal.visible.Visibility.Audience;
import lianzhi.portal.visible.Visibility.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 给法院: leads, messages, applications, objections, proposals, and how pressure ends. */
@RestController
@RequestMapping("/api/v1/portal")
@Tag(name = "portal")
class PortalRequests {
    private final PartyRequests requests;
    private final ShowMyPressure pressure;
    private final Clock clock;

    PortalRequests(PartyRequests requests, ShowMyPressure pressure, Clock clock) {
        this.requests = requests;
        this.pressure = pressure;
        this.clock = clock;
    }

    /** 我的来件: without the names of those who work on it inside the court. */
    record MyRequest(
            long id,
            String kind,
            Words title,
            String body,
            Map<String, String> facts,
            Instant askedAt,
            @Nullable LocalDate dueOn,
            boolean late,
            boolean chiefTold,
            @Nullable String outcome,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            List<Long> evidence) {}

    record MyRequests(List<MyRequest> items, int total, List<PartyRequests.Kind> kinds) {}

    record Rule(Visibility code, Words title, Map<Audience, Sight> sights) {}

    record Rules(List<Rule> items, int total) {}

    @GetMapping("/requests")
    @Operation(operationId = "myRequests", summary = "What I asked, the answers, and what I may ask")
    MyRequests list(HttpServletRequest request) {
        var opened = PortalDeclaration.opened(request);
        var items = requests.of(opened.caseId(), opened.casePartyId()).stream()
                .map(this::mine)
                .toList();
        return new MyRequests(items, items.size(), requests.kindsFor(opened.caseId(), opened.casePartyId()));
    }

    @PostMapping("/requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "askCourt",
            summary = "Give a lead, write to the judge, apply, object, propose instalments")
    MyRequest ask(@RequestBody Asking asking, HttpServletRequest request) {
        var opened = PortalDeclaration.opened(request);
        return mine(requests.ask(opened.caseId(), opened.casePartyId(), asking));
    }

    @GetMapping("/acts")
    @Operation(operationId = "myPressure", summary = "Coercive acts that I may see, and how they end")
    MyPressure acts(HttpServletRequest request) {
        return pressure.handle(PortalDeclaration.opened(request));
    }

    @GetMapping("/visibility")
    @Operation(operationId = "visibilityRules", summary = "Who may see what of a case: the whole table")
    Rules rules() {
        var rows = Arrays.stream(Visibility.values())
                .map(row -> new Rule(
                        row,
                        new Words(row.zh(), row.en()),
                        Arrays.stream(Audience.values())
                                .collect(java.util.stream.Collectors.toMap(
                                        who -> who, row::to, (a, b) -> a, java.util.LinkedHashMap::new))))
                .toList();
        return new Rules(rows, rows.size());
    }

    private MyRequest mine(PartyRequest one) {
        var facts = new java.util.TreeMap<>(one.facts());
        facts.keySet().removeIf(key -> key.startsWith("answer"));
        return new MyRequest(
                one.id(),
                one.kind(),
                one.title(),
                one.body(),
                facts,
                one.askedAt(),
                one.dueOn(),
                one.isLateOn(LocalDate.now(clock)),
                one.escalatedAt() != null,
                one.outcome(),
                one.answer(),
                one.answeredAt(),
                one.evidence());
    }
}
