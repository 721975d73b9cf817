package lianzhi.control.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.LiveDebt;
import lianzhi.control.ActKind;
import lianzhi.control.HeldAs;
import lianzhi.control.MeasureState;
import lianzhi.control.order.WriteOrderPapers.Written;
import lianzhi.control.store.ActRow;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.MeasureRow;
import lianzhi.control.store.MeasureStore;
import lianzhi.control.store.VisitStore;
import lianzhi.exchange.ControlToSeal;
import lianzhi.exchange.Outbox;
import lianzhi.exchange.Papers;
import lianzhi.exchange.Routes;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.wire.WireTime;
import lianzhi.wire.bank.ControlOrder;
import lianzhi.wire.bank.CourtAccount;
import lianzhi.wire.bank.EarlierOrder;
import lianzhi.wire.bank.Product;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 发出协助执行: ruling and notice are issued, and the order waits at the exchange for the institution. */
@Component
public class SendOrder {
    private final CaseFiles cases;
    private final MeasureStore measures;
    private final ActStore acts;
    private final WriteOrderPapers papers;
    private final Outbox outbox;
    private final Routes routes;
    private final VisitStore visits;
    private final People people;
    private final LiveDebt debt;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    SendOrder(
            CaseFiles cases,
            MeasureStore measures,
            ActStore acts,
            WriteOrderPapers papers,
            Outbox outbox,
            Routes routes,
            VisitStore visits,
            People people,
            LiveDebt debt,
            CaseEvents events,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.measures = measures;
        this.acts = acts;
        this.papers = papers;
        this.outbox = outbox;
        this.routes = routes;
        this.visits = visits;
        this.people = people;
        this.debt = debt;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Once: an act that has left, or that was taken back, is left alone. */
    @Transactional
    public void handle(long actId) {
        var first = acts.find(actId).orElseThrow(() -> Refused.notFound("act"));
        var caseId = measures.caseOf(first.measureId()).orElseThrow(() -> Refused.notFound("control"));
        var file = cases.lockForSystem(caseId);
        var measure = measures.lock(first.measureId());
        var act = acts.find(actId).orElseThrow(() -> Refused.notFound("act"));
        var by = Optional.ofNullable(act.askedBy())
                .flatMap(people::find)
                .map(Person::asViewer)
                .orElse(null);
        switch (act.state()) {
            case ASKED, HELD_BACK -> {
                if (mayStillGo(act, measure)) send(by, file, measure, act);
                else acts.returned(actId, "情况已变，不再发出");
            }
            default -> {}
        }
    }

    private boolean mayStillGo(ActRow act, MeasureRow measure) {
        return switch (act.kind()) {
            case FREEZE -> measure.state() == MeasureState.PROPOSED;
            case DEDUCT ->
                measure.state() == MeasureState.EFFECTIVE
                        && act.amount().compareTo(measure.held()) <= 0
                        && act.amount().compareTo(owed(measure)) <= 0;
            case RENEW, RELEASE -> measure.state().isInForce();
        };
    }

    private Money owed(MeasureRow measure) {
        var today = debt.outstanding(measure.caseId(), LocalDate.now(clock));
        return today.plus(debt.feeOnTop(measure.caseId(), today));
    }

    private void send(@Nullable Viewer by, CaseBrief file, MeasureRow measure, ActRow act) {
        var written = papers.write(by, file, measure, act);
        var partner = route(measure, act);
        var number = partner == null ? goThere(measure, act, written) : seal(file, measure, act, written, partner);
        if (act.kind() == ActKind.FREEZE) measures.move(measure.id(), MeasureState.ORDERED, "");
        tell(by, file, measure, act, number);
    }

    /** A freeze takes the route that answers now; what follows it goes the same way, where its number is known. */
    private @Nullable Long route(MeasureRow measure, ActRow act) {
        var partner = measure.partnerId();
        if (partner == null || act.kind() != ActKind.FREEZE) return partner;
        var now = routes.now(partner);
        if (now != partner) measures.route(measure.id(), now);
        return now;
    }

    private String seal(CaseBrief file, MeasureRow measure, ActRow act, Written written, long partner) {
        var head = written.letterhead();
        var sealed = outbox.sealControl(
                head.division(),
                new Papers(written.writs(), head.officers()),
                new ControlToSeal(
                        partner,
                        written.person(),
                        head.origin(),
                        "",
                        List.of(order(
                                file,
                                measure,
                                act,
                                written.rulingNumber(),
                                head.origin().court()))));
        acts.ordered(act.id(), sealed.id(), sealed.number(), written.issued(), clock.instant());
        return sealed.number();
    }

    /** No institution is linked: somebody goes there with the papers, and says what came of it. */
    private String goThere(MeasureRow measure, ActRow act, Written written) {
        var now = clock.instant();
        acts.ordered(act.id(), null, written.rulingNumber(), written.issued(), now);
        visits.open(act.id(), OnTheSpot.task(measure, act.kind()), now);
        return written.rulingNumber();
    }

    private ControlOrder order(CaseBrief file, MeasureRow measure, ActRow act, String ruling, String court) {
        var from = act.kind() == ActKind.RENEW ? measure.endsAt() : clock.instant();
        var terms = act.kind() == ActKind.FREEZE || act.kind() == ActKind.RENEW;
        var begins = terms ? time(from) : "";
        var ends = terms ? time(act.until()) : "";
        var order = HeldAs.of(measure.assetClass()) == HeldAs.MONEY
                ? ControlOrder.ofDeposit(
                        1, act.kind().wire(), measure.account(), act.amount().fen(), begins, ends, ruling)
                : ControlOrder.ofThing(
                        1,
                        act.kind().wire(),
                        measure.account(),
                        new Product(measure.thing(), measure.assetClass(), "", "", measure.reference(), "", "", ""),
                        measure.place(),
                        act.amount().fen(),
                        begins,
                        ends,
                        ruling);
        if (act.kind() == ActKind.FREEZE) return order;
        var freeze = acts.freezeNumber(measure.id()).orElseThrow();
        var after = order.after(new EarlierOrder(freeze, file.number()));
        return act.kind() == ActKind.DEDUCT
                ? after.paidTo(new CourtAccount(court + "执行款专户", "", "", file.accountNumber(), "人民币"))
                : after;
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : WireTime.text(LocalDateTime.ofInstant(at, clock.getZone()));
    }

    private void tell(@Nullable Viewer by, CaseBrief file, MeasureRow measure, ActRow act, String number) {
        var facts = Map.of(
                "controlId", "" + measure.id(),
                "act", act.kind().name(),
                "institution", measure.institution(),
                "person", measure.partyName(),
                "amount", act.amount().toString(),
                "number", number);
        var now = clock.instant();
        switch (act.kind()) {
            case FREEZE -> {
                events.happened(file.id(), "QUERY_ANSWER_HANDLED", now, by, facts);
                events.happened(file.id(), "CONTROL_ORDERED", now, by, facts);
            }
            case DEDUCT -> events.happened(file.id(), "DEDUCTION_ORDERED", now, by, facts);
            case RENEW, RELEASE -> events.happened(file.id(), "AGENCY_ORDER_SENT", now, by, facts);
        }
        audit.record(by, "CONTROL_SENT", "control:" + measure.id(), facts);
    }
}
