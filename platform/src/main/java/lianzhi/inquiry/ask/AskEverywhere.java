package lianzhi.inquiry.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.exchange.Outbox;
import lianzhi.exchange.Papers;
import lianzhi.exchange.Partner;
import lianzhi.exchange.QueryToSeal;
import lianzhi.inquiry.store.MovementPeriod;
import lianzhi.inquiry.store.Pair;
import lianzhi.inquiry.store.RoundStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 一键查询: asks every linked institution about every debtor of the case. Only debtors may be asked about. While a
 * round is open a further click adds who was not asked yet, and asks nobody twice.
 */
@Component
public class AskEverywhere {
    private final CaseFiles cases;
    private final PlanQuery plan;
    private final RoundStore rounds;
    private final QueryPapers papers;
    private final Outbox outbox;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    AskEverywhere(
            CaseFiles cases,
            PlanQuery plan,
            RoundStore rounds,
            QueryPapers papers,
            Outbox outbox,
            CaseEvents events,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.plan = plan;
        this.rounds = rounds;
        this.papers = papers;
        this.outbox = outbox;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param period for which movements are wanted; of banks alone */
    private record Question(CaseParty debtor, Partner partner, MovementPeriod period) {}

    /** Every debtor, and every institution but those that are asked only where somebody names them. */
    @Transactional
    public Asked handle(Viewer by, CaseId id) {
        return handle(by, id, Choice.ALL);
    }

    @Transactional
    public Asked handle(Viewer by, CaseId id, Choice choice) {
        by.require(Power.QUERY_ASSETS);
        var file = cases.lock(by, id);
        var debtors = PlanQuery.debtors(cases, id).stream().filter(choice::isOf).toList();
        var linked = plan.linked().stream()
                .filter(one -> choice.isOf(one, plan.isOnlyByChoice(one)))
                .toList();
        MayAsk.decide(file, debtors, linked).orRefuse();
        var period = choice.period();
        MayAskMovements.decide(period, linked, LocalDate.now(clock), plan.movementDays())
                .orRefuse();
        var round = rounds.open(id, by, clock.instant());
        var open = notAsked(round.id(), debtors, linked, period);
        if (!open.isEmpty()) ask(by, file, round.id(), open);
        return new Asked(
                round.id(),
                open.size(),
                (int) open.stream().map(one -> one.partner().id()).distinct().count(),
                debtors.size(),
                !round.isNew());
    }

    private List<Question> notAsked(long round, List<CaseParty> debtors, List<Partner> linked, MovementPeriod period) {
        var asked = rounds.asked(round);
        var open = new ArrayList<Question>();
        for (var debtor : debtors) {
            for (var partner : linked) {
                var its = partner.transport().isOfBanks() ? period : MovementPeriod.NONE;
                if (asked.add(new Pair(debtor.partyId(), partner.id()))) open.add(new Question(debtor, partner, its));
            }
        }
        return open;
    }

    private void ask(Viewer by, CaseBrief file, long round, List<Question> questions) {
        var debtors = questions.stream().map(Question::debtor).distinct().toList();
        var period = questions.stream()
                .map(Question::period)
                .filter(MovementPeriod::wanted)
                .findFirst()
                .orElse(MovementPeriod.NONE);
        var made = papers.write(by, file, debtors, period);
        var now = LocalDateTime.now(clock);
        var head = made.letterhead();
        var sealed = outbox.sealQueries(
                head.division(),
                new Papers(made.writs(), head.officers()),
                questions.stream()
                        .map(one -> new QueryToSeal(
                                one.partner().id(),
                                Persons.of(one.debtor()),
                                head.origin(),
                                one.period().start(),
                                one.period().end(now)))
                        .toList());
        rounds.add(
                round,
                file.id(),
                questions.stream().map(Question::debtor).toList(),
                sealed,
                questions.stream().map(Question::period).toList());
        var facts = Map.of(
                "batchId", "" + round,
                "debtors", debtors.stream().map(CaseParty::name).collect(Collectors.joining("、")),
                "institutions",
                        ""
                                + questions.stream()
                                        .map(one -> one.partner().id())
                                        .distinct()
                                        .count(),
                "requests", "" + sealed.size());
        events.happened(file.id(), "QUERY_BATCH_SENT", clock.instant(), by, facts);
        audit.record(by, "ASSETS_QUERIED", "case:" + file.id().value(), with(facts, period));
    }

    private static Map<String, String> with(Map<String, String> facts, MovementPeriod period) {
        if (!period.wanted()) return facts;
        var more = new HashMap<>(facts);
        more.put("from", "" + period.from());
        more.put("until", "" + period.until());
        return more;
    }
}
