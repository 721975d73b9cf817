package lianzhi.control.answers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lianzhi.cases.CaseEvents;
import lianzhi.control.ActKind;
import lianzhi.control.MeasureState;
import lianzhi.control.store.ActRow;
import lianzhi.control.store.MeasureRow;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an answer means for the timeline of the case. Held and over limit are never one figure. */
@Component
class TellCase {
    private final CaseEvents events;
    private final Clock clock;

    TellCase(CaseEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void held(
            MeasureRow measure,
            ActRow act,
            MeasureState state,
            Money held,
            Money over,
            @Nullable Instant until,
            int rank,
            Instant at) {
        var facts = facts(measure);
        facts.put("held", held.toString());
        facts.put("overLimit", over.toString());
        facts.put("rank", "" + rank);
        if (until != null)
            facts.put("expiresOn", LocalDate.ofInstant(until, clock.getZone()).toString());
        if (act.kind() == ActKind.RENEW) {
            happened(measure, "CONTROL_RENEWED", at, facts);
        } else {
            if (state == MeasureState.EFFECTIVE) happened(measure, "CONTROL_EFFECTIVE", at, facts);
            else happened(measure, "CONTROL_QUEUED", at, facts);
        }
    }

    /** Someone before it is gone. */
    void movedUp(MeasureRow measure, MeasureState state, int rank) {
        var facts = facts(measure);
        facts.put("held", measure.held().toString());
        facts.put("overLimit", measure.overLimit().toString());
        facts.put("rank", "" + rank);
        var code = state == MeasureState.EFFECTIVE ? "CONTROL_EFFECTIVE" : "CONTROL_QUEUED";
        happened(measure, code, clock.instant(), facts);
    }

    void refused(MeasureRow measure, ActRow act, String reason, Instant at) {
        var facts = facts(measure);
        facts.put("act", act.kind().name());
        facts.put("resultCode", "REFUSED");
        facts.put("reason", reason);
        happened(measure, "AGENCY_ORDER_ANSWERED", at, facts);
    }

    void deducted(MeasureRow measure, ActRow act, Money sent, Instant at) {
        var facts = facts(measure);
        facts.put("act", act.kind().name());
        facts.put("resultCode", "DONE");
        facts.put("sent", sent.toString());
        happened(measure, "AGENCY_ORDER_ANSWERED", at, facts);
    }

    void released(MeasureRow measure, ActRow act, Instant at) {
        var facts = facts(measure);
        facts.put("ground", act.ground());
        happened(measure, "CONTROL_RELEASED", at, facts);
    }

    void releaseDue(MeasureRow measure, String ground) {
        var facts = facts(measure);
        facts.put("groundCode", ground);
        happened(measure, "RELEASE_DUE", clock.instant(), facts);
    }

    private void happened(MeasureRow measure, String code, Instant at, Map<String, String> facts) {
        events.happened(measure.caseId(), code, at, null, facts);
    }

    private static Map<String, String> facts(MeasureRow measure) {
        var facts = new HashMap<String, String>();
        facts.put("controlId", "" + measure.id());
        facts.put("institution", measure.institution());
        facts.put("person", measure.partyName());
        return facts;
    }
}
