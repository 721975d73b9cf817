package lianzhi.sanctions.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderKind;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.RequestsInHand;
import lianzhi.documents.Documents;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.impose.OrderUnits;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.lift.StartLifting;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 失信信息纠正: its paper first; then the listing is revoked, or amended with every unit told, or stays. */
@Component
class DecideCorrection {
    private final RequestStore requests;
    private final SanctionStore store;
    private final StartLifting start;
    private final OrderUnits order;
    private final Measures measures;
    private final Documents documents;
    private final RequestsInHand inHand;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final Calendars calendars;
    private final Settings settings;
    private final Clock clock;

    DecideCorrection(
            RequestStore requests,
            SanctionStore store,
            StartLifting start,
            OrderUnits order,
            Measures measures,
            Documents documents,
            RequestsInHand inHand,
            CaseFiles cases,
            CaseEvents events,
            Calendars calendars,
            Settings settings,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.start = start;
        this.order = order;
        this.measures = measures;
        this.documents = documents;
        this.inHand = inHand;
        this.cases = cases;
        this.events = events;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    void handle(SanctionRow sanction, RequestRow request, Paper paper, @Nullable Viewer by) {
        var today = LocalDate.now(clock);
        switch (request.ground()) {
            case "REVOKE" -> start.handle(sanction, Ground.WRONG_PERSON, today, by);
            case "AMEND" -> amend(sanction, request, paper, today, by);
            default -> {}
        }
        tell(sanction, "CORRECTION_DECIDED", by, Map.of("resultCode", request.ground()));
    }

    /** The decision in writing. */
    Paper write(SanctionRow sanction, RequestRow request, @Nullable Viewer by) {
        var party = request.partyRequestId();
        var words = plain(request.text());
        var facts = new HashMap<String, String>();
        facts.put("person.name", sanction.name());
        facts.put(
                "request.text",
                party == null
                        ? "本院发现公布的失信信息有误"
                        : "你方申请纠正失信信息："
                                + plain(inHand.find(sanction.caseId(), party).body()));
        facts.put("reason.text", request.ground().equals("AMEND") ? "公布的信息与事实不符" : words);
        facts.put(
                "result.text",
                switch (request.ground()) {
                    case "REVOKE" -> "撤销将" + sanction.name() + "纳入失信被执行人名单的决定，三个工作日内删除其失信信息。";
                    case "AMEND" -> "将公布的失信行为具体情形更正为：" + words + "。";
                    default -> "驳回" + sanction.name() + "的纠正申请。";
                });
        if (!request.ground().equals("REJECT")) facts.put("remedy.text", "本决定自作出之日起生效。");
        var issued = documents.issue(by, sanction.caseId(), "CORRECTION_DECISION", facts);
        requests.paper(request.id(), issued.id());
        return new Paper(issued.id(), Objects.requireNonNullElse(issued.number(), ""));
    }

    private void amend(SanctionRow sanction, RequestRow request, Paper paper, LocalDate today, @Nullable Viewer by) {
        store.corrected(sanction.id(), request.text());
        var file = cases.lockForSystem(sanction.caseId());
        var dueOn = calendars.work().plusWorkdays(today, settings.number("node.G05.length"));
        order(sanction, request, paper, dueOn);
        store.openChildren(sanction.id()).stream()
                .filter(child -> child.state().isInForce())
                .forEach(child -> order(child, request, paper, dueOn));
        tell(sanction, "LISTING_CORRECTED", by, Map.of("caseNumber", file.number()));
    }

    private void order(SanctionRow one, RequestRow request, Paper paper, LocalDate dueOn) {
        var kind = measures.of(one.measure());
        order.send(
                cases.lockForSystem(one.caseId()),
                one,
                kind,
                OrderKind.AMEND,
                order.units(kind),
                paper,
                "失信行为具体情形更正为“" + plain(request.text()) + "”",
                dueOn,
                one.endsOn());
    }

    private void tell(SanctionRow sanction, String code, @Nullable Viewer by, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("person", sanction.name());
        facts.put("casePartyId", "" + sanction.casePartyId());
        events.happened(sanction.caseId(), code, clock.instant(), by, facts);
    }

    private static String plain(String words) {
        return words.strip().replaceAll("[。；]+$", "");
    }
}
