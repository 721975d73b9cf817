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
import lianzhi.control.MeasureState;
import lianzhi.control.store.DisposalStore;
import lianzhi.control.store.First;
import lianzhi.control.store.MeasureRow;
import lianzhi.control.store.MeasureStore;
import lianzhi.documents.Documents;
import lianzhi.inquiry.FoundAsset;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 商请移送执行: the court of a creditor with priority asks the first court, sixty days after its seizure, for the asset. */
@Component
public class AskForDisposal {
    static final int WAITED_DAYS = 60;
    static final int REPLY_DAYS = 15;
    private static final Article RULE = Article.of("PRIO", "1", "法释〔2016〕6号第1条", Mark.V);
    private final CaseFiles cases;
    private final MeasureStore measures;
    private final DisposalStore disposals;
    private final Documents documents;
    private final CaseEvents events;
    private final CheckLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    AskForDisposal(
            CaseFiles cases,
            MeasureStore measures,
            DisposalStore disposals,
            Documents documents,
            CaseEvents events,
            CheckLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.measures = measures;
        this.disposals = disposals;
        this.documents = documents;
        this.events = events;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param firstSeizedOn and the two before it: only when the first seizure is of a court outside this house
     * @param ground the prior right and the document that confirms it
     * @param notForSale nobody has announced or begun a sale
     */
    public record Input(
            @Nullable String firstCourt,
            @Nullable String firstCase,
            @Nullable LocalDate firstSeizedOn,
            String ground,
            boolean notForSale) {}

    /** @return the request's id */
    @Transactional
    public long handle(Viewer by, long measureId, Input input) {
        by.require(Power.CONTROL_ASSETS);
        var caseId = measures.caseOf(measureId).orElseThrow(() -> Refused.notFound("control"));
        var file = cases.lock(by, caseId);
        var measure = measures.lock(measureId);
        var today = LocalDate.now(clock);
        var first = first(measure, input);
        mayAsk(measure, first, input, today).orRefuse();
        var known = Objects.requireNonNull(first);
        var letter = documents.issue(
                by,
                caseId,
                "ASK_TRANSFER",
                Map.of(
                        "asset.list",
                                FoundAsset.shown(measure.assetClass(), measure.account()) + "（" + measure.institution()
                                        + "；" + input.ground().strip() + "）",
                        "court.to", known.court(),
                        "amount", measure.ordered().toString()));
        var id = disposals.ask(
                by, measure, known, letter.id(), input.ground().strip(), today.plusDays(REPLY_DAYS), clock.instant());
        events.happened(
                caseId,
                "TRANSFER_ASKED",
                clock.instant(),
                by,
                Map.of("assetId", "" + measure.assetId(), "letterId", "" + letter.id()));
        var firstCase = known.caseId();
        if (firstCase != null) {
            events.happened(
                    firstCase,
                    "TRANSFER_LETTER_RECEIVED",
                    clock.instant(),
                    null,
                    Map.of("letterId", "" + letter.id(), "from", file.number()));
        }
        audit.record(by, "DISPOSAL_ASKED", "disposal:" + id, Map.of("control", "" + measureId));
        return id;
    }

    /** The case of this house that holds it, else what was written by hand. */
    private @Nullable First first(MeasureRow measure, Input input) {
        var here = disposals.firstHere(measure.assetId(), measure.caseId());
        if (here.isPresent()) return here.get();
        var on = input.firstSeizedOn();
        var court = Objects.requireNonNullElse(input.firstCourt(), "").strip();
        return on == null || court.isEmpty()
                ? null
                : new First(
                        null,
                        court,
                        Objects.requireNonNullElse(input.firstCase(), "").strip(),
                        on);
    }

    private Decision mayAsk(MeasureRow measure, @Nullable First first, Input input, LocalDate today) {
        var reasons = new ArrayList<>(limits.beforeDisposing(measure.assetId()));
        if (measure.state() != MeasureState.WAITING) {
            reasons.add(Reason.of("NOT_WAITING", RULE, "本案不是轮候，无须商请移送", "This case is not waiting behind another"));
        }
        if (input.ground().isBlank()) {
            reasons.add(Reason.field(
                    "ground", "PRIORITY_MISSING", "请写明优先受偿权和确认它的生效文书", "Name the prior right and its title"));
        }
        if (!input.notForSale()) {
            reasons.add(Reason.field(
                    "notForSale", "SALE_BEGUN", "首封法院已发布拍卖公告或进入变卖程序的，不能商请移送", "A sale has been announced or begun"));
        }
        if (first == null) {
            reasons.add(Reason.field(
                    "firstCourt", "FIRST_COURT_MISSING", "请写明首封法院和首先查封日期", "Name the first court and its day"));
        } else if (!today.isAfter(first.seizedOn().plusDays(WAITED_DAYS))) {
            reasons.add(Reason.field(
                            "firstSeizedOn",
                            "SIXTY_DAYS_NOT_OVER",
                            "自首先查封之日起未超过60日，" + first.seizedOn().plusDays(WAITED_DAYS + 1) + "起才能商请",
                            "Sixty days have not passed since the first seizure")
                    .with(Map.of(
                            "from", first.seizedOn().plusDays(WAITED_DAYS + 1).toString())));
        }
        return Decision.from(reasons);
    }
}
