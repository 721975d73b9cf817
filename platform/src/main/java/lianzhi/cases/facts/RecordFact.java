package lianzhi.cases.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.store.TimelineStore;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记当事人变故: tells the case that a debtor died or that his bankruptcy was accepted; liftings and payouts follow it. */
@Component
public class RecordFact {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LONGEST = 300;
    private final CaseFiles files;
    private final CaseEvents events;
    private final TimelineStore timeline;
    private final AuditTrail audit;
    private final Clock clock;

    RecordFact(CaseFiles files, CaseEvents events, TimelineStore timeline, AuditTrail audit, Clock clock) {
        this.files = files;
        this.events = events;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param evidence the paper that proves it, with its number */
    public record Input(
            @Nullable PartyFact fact,
            long casePartyId,
            @Nullable LocalDate on,
            @Nullable String evidence) {}

    @Transactional
    public void handle(Viewer by, CaseId id, Input input) {
        by.require(Power.WORK_CASE);
        files.lock(by, id);
        var party = files.parties(id).stream()
                .filter(one -> one.id() == input.casePartyId() && one.role() == CaseParty.Role.DEBTOR)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casePartyId"));
        Decision.from(against(id, party, input)).orRefuse();
        var fact = Objects.requireNonNull(input.fact());
        var on = Objects.requireNonNull(input.on());
        var evidence = Objects.requireNonNull(input.evidence()).strip();
        var today = LocalDate.now(clock);
        var at = on.equals(today)
                ? clock.instant()
                : on.atTime(MORNING).atZone(ZONE).toInstant();
        events.happened(
                id,
                fact.name(),
                at,
                by,
                Map.of("casePartyId", "" + party.id(), "person", party.name(), "evidence", evidence));
        audit.record(
                by,
                "PARTY_FACT_RECORDED",
                "case:" + id.value(),
                Map.of("fact", fact.name(), "party", "" + party.id(), "on", "" + on));
    }

    private List<Reason> against(CaseId id, CaseParty party, Input input) {
        var reasons = new ArrayList<Reason>();
        var fact = input.fact();
        if (fact == null) {
            reasons.add(Reason.field("fact", "FACT_MISSING", "请选择发生了什么", "Choose what happened"));
        } else if (!fact.fits(party.isUnit())) {
            reasons.add(Reason.field(
                    "fact",
                    "FACT_DOES_NOT_FIT",
                    "自然人不会被受理破产，单位不会死亡",
                    "A person does not go bankrupt, a unit does not die"));
        } else if (!fact.follows(last(id, party))) {
            reasons.add(Reason.field(
                    "fact", "FACT_KNOWN", "已经登记过，或者没有可以否定的受理", "It is recorded, or there is nothing to undo"));
        }
        var on = input.on();
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            reasons.add(Reason.field("on", "DAY_IN_FUTURE", "请填写不晚于今天的日期", "A day, not after today"));
        }
        var evidence = input.evidence();
        if (evidence == null || evidence.isBlank() || evidence.length() > LONGEST) {
            reasons.add(Reason.field(
                    "evidence",
                    "EVIDENCE_MISSING",
                    "请写明证明文书和文号，不超过300字",
                    "Name the paper and its number, at most 300"));
        }
        return reasons;
    }

    private @Nullable PartyFact last(CaseId id, CaseParty party) {
        return timeline.last(
                        id,
                        Arrays.stream(PartyFact.values()).map(Enum::name).toList(),
                        Map.of("casePartyId", "" + party.id()))
                .map(entry -> PartyFact.valueOf(entry.code()))
                .orElse(null);
    }
}
