package lianzhi.sanctions.impose;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.parties.MaskNumber;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.check.Check;
import lianzhi.sanctions.check.CheckConduct;
import lianzhi.sanctions.check.CheckSanction;
import lianzhi.sanctions.check.CheckSanction.Question;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.Asked;
import lianzhi.sanctions.store.ManySanctions;
import lianzhi.sanctions.store.SanctionStore;
import lianzhi.sanctions.store.Subject;
import lianzhi.sanctions.store.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提请惩戒: checked condition by condition, then to the signatures that the catalogue lays down. Who is listed is restricted too. */
@Component
public class ProposeSanction {
    private static final int LONGEST = 1000;
    private final CaseFiles cases;
    private final Measures measures;
    private final CheckSanction check;
    private final SanctionStore store;
    private final ManySanctions many;
    private final Approvals approvals;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeSanction(
            CaseFiles cases,
            Measures measures,
            CheckSanction check,
            SanctionStore store,
            ManySanctions many,
            Approvals approvals,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.measures = measures;
        this.check = check;
        this.store = store;
        this.many = many;
        this.approvals = approvals;
        this.audit = audit;
        this.clock = clock;
    }

    /** 责任人员: who is in charge of a unit that owes, or the agent of who cannot act. */
    public record PersonInCharge(
            String role,
            String name,
            String idKind,
            String idNumber,
            @Nullable LocalDate bornOn) {}

    /**
     * @param bornOn of a debtor whose papers do not say it
     * @param graceMonths 1 to 3: nothing is published meanwhile
     */
    public record Input(
            String measure,
            long casePartyId,
            @Nullable PersonInCharge person,
            @Nullable LocalDate bornOn,
            @Nullable List<String> items,
            @Nullable String conduct,
            @Nullable String grade,
            @Nullable Integer months,
            @Nullable Integer graceMonths,
            @Nullable Map<String, String> evidence,
            @Nullable Map<String, Boolean> declared) {}

    @Transactional(readOnly = true)
    public List<Check> check(Viewer by, CaseId id, Input input) {
        by.require(Power.READ_CASE);
        return check.handle(question(cases.visible(by, id), input));
    }

    /** @return ids, the asked one first; a listing brings its consumption order with it */
    @Transactional
    public List<Long> handle(Viewer by, CaseId id, Input input) {
        by.require(Power.CONTROL_ASSETS);
        var file = cases.lock(by, id);
        var question = question(file, input);
        form(input, question.kind());
        check.orRefuse(question);
        var first = ask(by, file, question, input)
                .orElseThrow(() -> Refused.conflict(
                        Reason.of("SANCTION_OPEN", "对该人的同一措施已在办理或执行中", "This measure is open on this person already")));
        if (question.kind().family() != Family.LIST) return List.of(first);
        var order = new Question(
                file,
                measures.of("MS_CONSUMPTION"),
                question.who(),
                question.debtorIsUnit(),
                List.of(),
                Map.of(),
                Map.of("DE7", false),
                null);
        return ask(by, file, order, input).map(second -> List.of(first, second)).orElse(List.of(first));
    }

    private Optional<Long> ask(Viewer by, CaseBrief file, Question question, Input input) {
        var today = LocalDate.now(clock);
        // The consumption order of a listing waits with it: in the grace nothing is published or ordered.
        var grace = input.measure().equals("MS_LIST") ? input.graceMonths() : null;
        var wanted = new Wanted(
                List.copyOf(question.items()),
                Objects.requireNonNullElse(input.conduct(), "").strip(),
                Objects.requireNonNullElse(input.grade(), ""),
                question.months(),
                grace == null ? null : today.plusMonths(grace));
        var one = new Asked(file, question.kind(), question.who(), wanted, null, null);
        var asked = Optional.ofNullable(
                many.ask(List.of(one), by, clock.instant(), today).get(one));
        asked.ifPresent(sanction -> {
            store.approval(
                    sanction,
                    approvals.request(
                            by, file.id(), question.kind().approval(), subject(sanction), facts(question, wanted)));
            audit.record(
                    by,
                    "SANCTION_ASKED",
                    "sanction:" + sanction,
                    Map.of("measure", question.kind().code(), "case", file.number()));
        });
        return asked;
    }

    static String subject(long sanction) {
        return "sanction:" + sanction;
    }

    private static Map<String, String> facts(Question question, Wanted wanted) {
        var facts = new HashMap<String, String>();
        facts.put("measure", question.kind().zh());
        facts.put("person", question.who().name());
        facts.put("idNumber", MaskNumber.of(question.who().idNumber()));
        if (!wanted.items().isEmpty()) facts.put("ground", String.join("、", wanted.items()));
        if (!wanted.conduct().isEmpty()) facts.put("conduct", wanted.conduct());
        if (wanted.months() != null) facts.put("months", "" + wanted.months());
        if (wanted.graceUntil() != null)
            facts.put("graceUntil", wanted.graceUntil().toString());
        return facts;
    }

    private Question question(CaseBrief file, Input input) {
        var party = cases.parties(file.id()).stream()
                .filter(one -> one.id() == input.casePartyId() && one.role() == CaseParty.Role.DEBTOR)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casePartyId"));
        return new Question(
                file,
                measures.of(input.measure()),
                subject(party, input),
                party.isUnit(),
                Objects.requireNonNullElse(input.items(), List.of()),
                Objects.requireNonNullElse(input.evidence(), Map.of()),
                Objects.requireNonNullElse(input.declared(), Map.of()),
                input.months());
    }

    private static Subject subject(CaseParty party, Input input) {
        var person = input.person();
        return person == null
                ? new Subject(
                        party.id(),
                        party.partyId(),
                        "DEBTOR",
                        party.name(),
                        party.isUnit(),
                        party.idKind(),
                        party.idNumber(),
                        input.bornOn())
                : new Subject(
                        party.id(),
                        null,
                        person.role(),
                        person.name().strip(),
                        false,
                        person.idKind(),
                        person.idNumber().strip(),
                        person.bornOn());
    }

    private static void form(Input input, MeasureKind kind) {
        var reasons = new java.util.ArrayList<Reason>();
        var conduct = Objects.requireNonNullElse(input.conduct(), "").strip();
        if (kind.family() == Family.LIST && conduct.isEmpty()) {
            reasons.add(Reason.field("conduct", "CONDUCT_MISSING", "请写明失信行为的具体情形", "Describe the conduct"));
        }
        if (kind.family() == Family.LIST) reasons.addAll(CheckConduct.of(conduct));
        if (conduct.length() > LONGEST) {
            reasons.add(Reason.field("conduct", "CONDUCT_LONG", "具体情形不超过1000字", "At most 1,000 characters"));
        }
        if (kind.approval().isEmpty() || kind.family() == Family.JOINT) {
            reasons.add(Reason.field("measure", "MEASURE_FOLLOWS", "该措施随失信或限制消费自动采取", "It follows another measure"));
        }
        if (kind.family() == Family.EXPOSURE) {
            reasons.add(Reason.field("measure", "EXPOSED_IN_BATCHES", "公开曝光按批次提请", "Exposure is proposed in batches"));
        }
        var grace = input.graceMonths();
        if (grace != null && (grace < 1 || grace > 3)) {
            reasons.add(Reason.field("graceMonths", "GRACE_LENGTH", "宽限期为1至3个月", "Grace is 1 to 3 months"));
        }
        var months = input.months();
        if (kind.family() == Family.LIST && months != null && (months < 12 || months > 36)) {
            reasons.add(
                    Reason.field("months", "EXTENSION_LENGTH", "延长期限为1至3年", "A listing is extended by 1 to 3 years"));
        }
        var person = input.person();
        if (person != null
                && !List.of("LEGAL_REP", "PRINCIPAL", "DIRECT_RESPONSIBLE", "CONTROLLER", "LEGAL_AGENT")
                        .contains(person.role())) {
            reasons.add(Reason.field("person.role", "ROLE_UNKNOWN", "请选择责任人员的身份", "Choose the person's role"));
        }
        if (person != null && (person.name().isBlank() || person.name().length() > 60)) {
            reasons.add(Reason.field("person.name", "NAME_FORM", "请填写姓名", "A name of 1 to 60 characters"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
    }
}
