package lianzhi.sanctions.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.law.Reason;
import lianzhi.sanctions.check.Check;
import lianzhi.sanctions.check.CheckSanction;
import lianzhi.sanctions.check.CheckSanction.Question;
import lianzhi.sanctions.check.KnowCases;
import lianzhi.sanctions.check.Known;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.BatchMember;
import lianzhi.sanctions.store.BatchStore;
import lianzhi.sanctions.store.ListingBatch;
import lianzhi.sanctions.store.SanctionStore;
import lianzhi.sanctions.store.SanctionStore.Subject;
import lianzhi.sanctions.store.SanctionStore.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 逐人核对: every condition and exclusion for each person of a batch; who meets them all is asked for, the others are left out. */
@Component
class CheckPersons {
    private final BatchStore store;
    private final SanctionStore sanctions;
    private final CheckSanction check;
    private final KnowCases know;
    private final Measures measures;
    private final CaseFiles cases;
    private final JsonMapper json;
    private final Clock clock;

    CheckPersons(
            BatchStore store,
            SanctionStore sanctions,
            CheckSanction check,
            KnowCases know,
            Measures measures,
            CaseFiles cases,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.sanctions = sanctions;
        this.check = check;
        this.know = know;
        this.measures = measures;
        this.cases = cases;
        this.json = json;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    void handle(ListingBatch batch, Viewer by, List<BatchMember> members) {
        var known =
                know.all(members.stream().map(one -> new CaseId(one.caseId())).toList());
        for (var member : members) {
            one(batch, by, member, Objects.requireNonNull(known.get(new CaseId(member.caseId()))));
        }
    }

    private void one(ListingBatch batch, Viewer by, BatchMember member, Known known) {
        var file = cases.visible(by, new CaseId(member.caseId()));
        var party = cases.parties(file.id()).stream()
                .filter(each -> each.id() == member.casePartyId())
                .findFirst()
                .orElseThrow();
        var against = check.handle(question(batch, file, party), known).stream()
                .filter(each -> each.state() != Check.State.MET)
                .map(Check::reason)
                .toList();
        if (!against.isEmpty()) {
            store.settle(batch.id(), member.no(), "NOT_MET", null, null, words(against));
            return;
        }
        var who = subject(party);
        var list = ask(batch, by, file, "MS_LIST", who, batch.items());
        if (list == null) {
            store.settle(
                    batch.id(),
                    member.no(),
                    "NOT_MET",
                    null,
                    null,
                    words(List.of(Reason.of(
                            "SANCTION_OPEN", "对该人的同一措施已在办理或执行中", "This measure is open on this person already"))));
            return;
        }
        var order = ask(batch, by, file, "MS_CONSUMPTION", who, List.of());
        store.settle(batch.id(), member.no(), "ASKED", list, order, "[]");
    }

    private @Nullable Long ask(
            ListingBatch batch, Viewer by, CaseBrief file, String measure, Subject who, List<String> items) {
        var wanted = new Wanted(items, measure.equals("MS_LIST") ? batch.conduct() : "", "", null, null);
        var id =
                sanctions.ask(file, measures.of(measure), who, wanted, null, by, clock.instant(), LocalDate.now(clock));
        id.ifPresent(one -> sanctions.inBatch(one, batch.id()));
        return id.orElse(null);
    }

    private Question question(ListingBatch batch, CaseBrief file, CaseParty party) {
        var evidence = batch.evidence().isEmpty()
                ? Map.<String, String>of()
                : batch.items().stream().collect(Collectors.toMap(item -> item, item -> batch.evidence()));
        return new Question(
                file,
                measures.of("MS_LIST"),
                subject(party),
                party.isUnit(),
                batch.items(),
                evidence,
                json.readValue(batch.declared(), new TypeReference<Map<String, Boolean>>() {}),
                null);
    }

    private static Subject subject(CaseParty party) {
        return new Subject(
                party.id(),
                party.partyId(),
                "DEBTOR",
                party.name(),
                party.isUnit(),
                party.idKind(),
                party.idNumber(),
                null);
    }

    private String words(List<Reason> reasons) {
        return json.writeValueAsString(reasons.stream()
                .map(one -> Map.of("code", one.code(), "zh", one.zh(), "en", one.en()))
                .toList());
    }
}
