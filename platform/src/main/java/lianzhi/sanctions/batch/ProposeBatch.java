package lianzhi.sanctions.batch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.sanctions.check.CheckConduct;
import lianzhi.sanctions.check.ListRules;
import lianzhi.sanctions.store.BatchPersons;
import lianzhi.sanctions.store.BatchStore;
import lianzhi.sanctions.store.Candidate;
import lianzhi.sanctions.store.ListingBatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 提请批量纳入: the same ground for many debtors; the system then checks each of them before it goes for signature. */
@Component
public class ProposeBatch {
    static final int MOST = 10_000;
    private static final int LONGEST = 1000;
    private final BatchStore store;
    private final BatchPersons persons;
    private final ListRules rules;
    private final CaseFiles cases;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeBatch(
            BatchStore store,
            BatchPersons persons,
            ListRules rules,
            CaseFiles cases,
            JsonMapper json,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.persons = persons;
        this.rules = rules;
        this.cases = cases;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param casePartyIds of the candidates */
    public record Input(
            String title,
            List<String> items,
            String conduct,
            @Nullable String evidence,
            Map<String, Boolean> declared,
            List<Long> casePartyIds) {}

    @Transactional(readOnly = true)
    public List<Candidate> candidates(Viewer by, List<String> items) {
        by.require(Power.CONTROL_ASSETS);
        return persons.candidates(cases.visibleTo(by), rules.needed(items), MOST);
    }

    @Transactional
    public long handle(Viewer by, Input input) {
        by.require(Power.CONTROL_ASSETS);
        form(input);
        var wanted = Set.copyOf(input.casePartyIds());
        var found = persons.among(cases.visibleTo(by), rules.needed(input.items()), wanted);
        if (found.size() != wanted.size()) {
            throw Refused.rule(Reason.field(
                    "casePartyIds",
                    "NOT_CANDIDATES",
                    "有 " + (wanted.size() - found.size()) + " 人不符合该情形、已经纳入或者不是您的案件",
                    (wanted.size() - found.size())
                            + " do not fit the ground, are listed already, or are not your cases"));
        }
        var id = store.add(
                new ListingBatch(
                        0,
                        by.courtCode(),
                        input.title().strip(),
                        List.copyOf(input.items()),
                        input.conduct().strip(),
                        Objects.requireNonNullElse(input.evidence(), "").strip(),
                        json.writeValueAsString(input.declared()),
                        "CHECKING",
                        by.personId(),
                        by.name(),
                        clock.instant(),
                        null,
                        null,
                        null,
                        ""),
                found.stream()
                        .map(one -> new long[] {one.caseId(), one.casePartyId()})
                        .toList());
        audit.record(by, "LISTING_BATCH_ASKED", "sanction-batch:" + id, Map.of("persons", "" + found.size()));
        return id;
    }

    private void form(Input input) {
        var reasons = new ArrayList<Reason>();
        if (input.title().isBlank() || input.title().length() > 100) {
            reasons.add(Reason.field("title", "TITLE_MISSING", "请写明批次名称，不超过100字", "A title of at most 100 characters"));
        }
        var known = rules.conditions().stream().map(ListRules.Rule::code).collect(Collectors.toSet());
        if (input.items().isEmpty() || !known.containsAll(input.items())) {
            reasons.add(Reason.field("items", "GROUND_MISSING", "请选择法定情形", "Choose the ground"));
        }
        if (input.conduct().isBlank() || input.conduct().length() > LONGEST) {
            reasons.add(Reason.field("conduct", "CONDUCT_MISSING", "请写明失信行为的具体情形", "Describe the conduct"));
        }
        var unproved = rules.conditions().stream()
                .anyMatch(rule -> input.items().contains(rule.code()) && !rule.mayBeProved() && rule.mayBeDeclared());
        if (unproved && Objects.requireNonNullElse(input.evidence(), "").isBlank()) {
            reasons.add(Reason.field(
                    "evidence",
                    "EVIDENCE_MISSING",
                    "该情形案卷不能自动证明，请写明证据",
                    "The file does not prove this ground: name the evidence"));
        }
        reasons.addAll(CheckConduct.of(input.conduct()));
        if (input.casePartyIds().isEmpty() || input.casePartyIds().size() > MOST) {
            reasons.add(Reason.field("casePartyIds", "PERSONS_MISSING", "每批1至10000人", "1 to 10,000 persons"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
    }
}
