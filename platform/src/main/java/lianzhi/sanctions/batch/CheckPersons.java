package lianzhi.sanctions.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
import lianzhi.law.Refused;
import lianzhi.sanctions.check.Check;
import lianzhi.sanctions.check.CheckSanction;
import lianzhi.sanctions.check.CheckSanction.Question;
import lianzhi.sanctions.check.KnowCases;
import lianzhi.sanctions.check.Known;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.Asked;
import lianzhi.sanctions.store.BatchMember;
import lianzhi.sanctions.store.BatchStore;
import lianzhi.sanctions.store.ListingBatch;
import lianzhi.sanctions.store.ManySanctions;
import lianzhi.sanctions.store.Settled;
import lianzhi.sanctions.store.Subject;
import lianzhi.sanctions.store.Wanted;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 逐人核对: every condition and exclusion for each person of a batch; who meets them all is asked for, the others are left out. */
@Component
class CheckPersons {
    private static final Reason OPEN_ALREADY =
            Reason.of("SANCTION_OPEN", "对该人的同一措施已在办理或执行中", "This measure is open on this person already");
    private final BatchStore store;
    private final ManySanctions sanctions;
    private final CheckSanction check;
    private final KnowCases know;
    private final Measures measures;
    private final CaseFiles cases;
    private final JsonMapper json;
    private final Clock clock;

    CheckPersons(
            BatchStore store,
            ManySanctions sanctions,
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

    /** In the caller's transaction; what is known is read, and what is asked for written, for all of them at once. */
    void handle(ListingBatch batch, Viewer by, List<BatchMember> members) {
        var ids =
                members.stream().map(one -> new CaseId(one.caseId())).distinct().toList();
        var known = know.all(ids, batch.items());
        var files = cases.visible(by, ids);
        var parties = cases.parties(ids).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(CaseParty::id, party -> party));
        var declared = json.readValue(batch.declared(), new TypeReference<Map<String, Boolean>>() {});
        var settled = new ArrayList<Settled>();
        var fit = new LinkedHashMap<BatchMember, OwingPerson>();
        for (var member : members) {
            var id = new CaseId(member.caseId());
            var file = files.get(id);
            if (file == null) throw Refused.notFound("case");
            var party = Objects.requireNonNull(parties.get(member.casePartyId()));
            var against = against(question(batch, declared, file, party), Objects.requireNonNull(known.get(id)));
            if (against.isEmpty()) fit.put(member, new OwingPerson(file, subject(party)));
            else settled.add(new Settled(member.no(), "NOT_MET", null, null, words(against)));
        }
        var lists = ask(batch, by, "MS_LIST", fit.values(), batch.items());
        fit.entrySet().removeIf(one -> {
            var isOpen = !lists.containsKey(one.getKey().casePartyId());
            if (isOpen)
                settled.add(new Settled(one.getKey().no(), "NOT_MET", null, null, words(List.of(OPEN_ALREADY))));
            return isOpen;
        });
        var orders = ask(batch, by, "MS_CONSUMPTION", fit.values(), List.of());
        fit.forEach((member, person) -> settled.add(new Settled(
                member.no(), "ASKED", lists.get(member.casePartyId()), orders.get(member.casePartyId()), "[]")));
        store.settle(batch.id(), settled);
    }

    private List<Reason> against(Question question, Known known) {
        return check.handle(question, known).stream()
                .filter(each -> each.state() != Check.State.MET)
                .map(Check::reason)
                .toList();
    }

    private Map<Long, Long> ask(
            ListingBatch batch, Viewer by, String measure, Collection<OwingPerson> persons, List<String> items) {
        var wanted = new Wanted(items, measure.equals("MS_LIST") ? batch.conduct() : "", "", null, null);
        return sanctions
                .ask(
                        persons.stream()
                                .map(one -> new Asked(
                                        one.file(), measures.of(measure), one.who(), wanted, null, batch.id()))
                                .toList(),
                        by,
                        clock.instant(),
                        LocalDate.now(clock))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(one -> one.getKey().who().casePartyId(), Map.Entry::getValue));
    }

    private Question question(ListingBatch batch, Map<String, Boolean> declared, CaseBrief file, CaseParty party) {
        var evidence = batch.evidence().isEmpty()
                ? Map.<String, String>of()
                : batch.items().stream().collect(Collectors.toMap(item -> item, item -> batch.evidence()));
        return new Question(
                file, measures.of("MS_LIST"), subject(party), party.isUnit(), batch.items(), evidence, declared, null);
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
