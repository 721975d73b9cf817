package lianzhi.control.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.store.Asked;
import lianzhi.control.store.DisposalStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 答复商请移送: the first court hands the asset over or says why not; a dispute goes to the court above both. */
@Component
public class ReplyToDisposal {
    private final CaseFiles cases;
    private final DisposalStore disposals;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    ReplyToDisposal(CaseFiles cases, DisposalStore disposals, CaseEvents events, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.disposals = disposals;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param outcome AGREED or REFUSED; DISPUTED by the court that asked, after a refusal or without an answer in time */
    public record Input(String outcome, String note) {}

    @Transactional
    public void handle(Viewer by, long id, Input input) {
        by.require(Power.CONTROL_ASSETS);
        var asked = disposals.lock(id).orElseThrow(() -> Refused.notFound("disposal"));
        if (input.note().isBlank()) {
            throw Refused.input(
                    Reason.field("note", "NOTE_MISSING", "请写明答复内容和文号", "Say what was answered, with its number"));
        }
        var today = LocalDate.now(clock);
        switch (input.outcome()) {
            case "AGREED", "REFUSED" -> {
                cases.lock(by, answering(asked));
                if (!asked.state().equals("ASKED")) throw answered();
            }
            case "DISPUTED" -> {
                var ours = asked.caseId();
                if (ours == null) {
                    cases.lock(by, answering(asked));
                    throw Refused.rule(Reason.of(
                            "NOT_OURS_TO_DISPUTE", "来函法院自行报请共同上级法院", "The court that asked takes a dispute up itself"));
                }
                cases.lock(by, ours);
                var silent = asked.state().equals("ASKED") && today.isAfter(asked.dueOn());
                if (!silent && !asked.state().equals("REFUSED")) {
                    throw Refused.rule(Reason.of(
                            "NO_DISPUTE_YET", "首封法院尚在15日答复期内，不能报请共同上级法院", "The first court may still answer"));
                }
            }
            default -> throw Refused.input(Reason.field("outcome", "OUTCOME_UNKNOWN", "结果不能识别", "Unknown outcome"));
        }
        disposals.reply(id, input.outcome(), input.note().strip(), by, today);
        var first = asked.firstCaseId();
        if (input.outcome().equals("AGREED") && first != null) {
            events.happened(first, "TRANSFER_LETTER_SENT", clock.instant(), by, Map.of("letterId", "" + id));
        }
        audit.record(by, "DISPOSAL_ANSWERED", "disposal:" + id, Map.of("outcome", input.outcome()));
    }

    /** The first court's case; of a court outside, the case that noted its answer. */
    private static CaseId answering(Asked asked) {
        var first = asked.firstCaseId();
        return first == null ? Objects.requireNonNull(asked.caseId()) : first;
    }

    private static Refused answered() {
        return Refused.conflict(Reason.of("ALREADY_ANSWERED", "该商请已经答复", "It was answered already"));
    }
}
