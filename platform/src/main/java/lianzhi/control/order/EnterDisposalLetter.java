package lianzhi.control.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.control.store.DisposalStore;
import lianzhi.control.store.First;
import lianzhi.control.store.MeasureStore;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记商请移送来函: a court outside this house asks us, the first court, for an asset; the answer is owed in fifteen days. */
@Component
public class EnterDisposalLetter {
    private static final Article RULE = Article.of("PRIO", "1", "法释〔2016〕6号第1条", Mark.V);
    private final CaseFiles cases;
    private final MeasureStore measures;
    private final DisposalStore disposals;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    EnterDisposalLetter(
            CaseFiles cases,
            MeasureStore measures,
            DisposalStore disposals,
            CaseEvents events,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.measures = measures;
        this.disposals = disposals;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param ground the prior right and the document that confirms it, as the letter says */
    public record Input(String court, String caseNumber, String ground, LocalDate receivedOn) {}

    /** @return the request's id */
    @Transactional
    public long handle(Viewer by, long measureId, Input input) {
        by.require(Power.CONTROL_ASSETS);
        var caseId = measures.caseOf(measureId).orElseThrow(() -> Refused.notFound("control"));
        var file = cases.lock(by, caseId);
        var measure = measures.lock(measureId);
        var since = disposals.heldSince(measureId).orElse(null);
        mayEnter(input, since).orRefuse();
        var first = new First(caseId, file.courtCode(), file.number(), Objects.requireNonNull(since));
        var court = input.court().strip();
        var id = disposals.received(
                by,
                measure,
                first,
                court,
                input.caseNumber().strip(),
                input.ground().strip(),
                input.receivedOn().plusDays(AskForDisposal.REPLY_DAYS),
                clock.instant());
        events.happened(
                caseId,
                "TRANSFER_LETTER_RECEIVED",
                clock.instant(),
                by,
                Map.of("letterId", "" + id, "from", court + input.caseNumber().strip()));
        audit.record(by, "DISPOSAL_LETTER_ENTERED", "disposal:" + id, Map.of("control", "" + measureId));
        return id;
    }

    private Decision mayEnter(Input input, @Nullable LocalDate since) {
        var reasons = new ArrayList<Reason>();
        if (input.court().isBlank() || input.caseNumber().isBlank()) {
            reasons.add(Reason.field("court", "ASKING_COURT", "请写明来函法院和案号", "Name the court that asks and its case"));
        }
        if (input.ground().isBlank()) {
            reasons.add(Reason.field(
                    "ground", "PRIORITY_MISSING", "请写明优先受偿权和确认它的生效文书", "Name the prior right and its title"));
        }
        if (input.receivedOn().isAfter(LocalDate.now(clock))) {
            reasons.add(Reason.field("receivedOn", "DAY_TO_COME", "收函日期不能在今天之后", "The day is still to come"));
        }
        if (since == null) {
            reasons.add(
                    Reason.of("NOT_FIRST", RULE, "本案没有首先查封该财产，请将来函转首封法院", "This case does not hold the asset first"));
        } else if (!input.receivedOn().isAfter(since.plusDays(AskForDisposal.WAITED_DAYS))) {
            reasons.add(Reason.of(
                    "SIXTY_DAYS_NOT_OVER",
                    RULE,
                    "自首先查封之日起未超过60日，尚不符合商请移送的条件，可函复来函法院",
                    "Sixty days have not passed since the first seizure"));
        }
        return Decision.from(reasons);
    }
}
