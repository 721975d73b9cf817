package lianzhi.coercion.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.store.ActRow;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.ClockStore;
import lianzhi.documents.Documents;
import lianzhi.documents.IssuedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 文书: what an act's papers say, from what was proposed and what has happened since. */
@Component
class WriteActPapers {
    private static final Map<String, String> RESULTS = Map.of("UPHELD", "驳回复议申请，维持原决定。", "REVOKED", "撤销原决定。");
    private final Documents documents;
    private final CoercionCatalogue catalogue;
    private final ActStore acts;
    private final ClockStore clocks;
    private final CaseFiles cases;
    private final Clock clock;

    WriteActPapers(
            Documents documents,
            CoercionCatalogue catalogue,
            ActStore acts,
            ClockStore clocks,
            CaseFiles cases,
            Clock clock) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.acts = acts;
        this.clocks = clocks;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param more what the step tells that the paper belongs to */
    IssuedDocument write(@Nullable Viewer by, ActRow act, String code, Map<String, String> more) {
        var paper = documents.issue(by, act.caseId(), code, facts(act, more));
        acts.paper(act.id(), paper);
        return paper;
    }

    /** What a paper of the act says, also before it is issued. */
    Map<String, String> facts(ActRow act, Map<String, String> more) {
        var kind = catalogue.kind(act.kind());
        var facts = new HashMap<>(standing(act, kind.documents().getFirst()));
        kind.paper().forEach((field, fact) -> {
            var told = more.getOrDefault(fact, act.facts().getOrDefault(fact, ""));
            if (!told.isBlank()) {
                facts.put(field, plain(told));
            }
        });
        if (more.containsKey("number")) {
            facts.put("document.number", more.getOrDefault("number", ""));
        }
        if (more.containsKey("result")) {
            facts.put("result.text", RESULTS.getOrDefault(more.getOrDefault("result", ""), ""));
        }
        if (more.containsKey("approver")) {
            facts.put("approver.name", more.getOrDefault("approver", ""));
        }
        facts.put("persons", more.getOrDefault("officers", "") + "；" + more.getOrDefault("witnesses", ""));
        return facts;
    }

    private Map<String, String> standing(ActRow act, String first) {
        var conduct = catalogue.conduct(act.conduct());
        var today = LocalDate.now(clock);
        var facts = new HashMap<String, String>();
        facts.put("person.name", act.personName());
        facts.put("act.text", plain(act.conductText()) + "，属于" + conduct.zh());
        facts.put("reason.text", plain(act.conductText()));
        facts.put("start.at", today.toString());
        facts.put("served.dates", served(act));
        clocks.papers(List.of(act.id())).stream()
                .filter(paper -> paper.paper().code().equals(first))
                .map(paper -> paper.paper().number())
                .filter(java.util.Objects::nonNull)
                .forEach(number -> {
                    facts.put("decision.number", number);
                    facts.put("ruling.number", number);
                });
        cases.parties(act.caseId()).stream()
                .filter(party -> party.id() == act.casePartyId())
                .forEach(party -> {
                    facts.put("person.id", party.name().equals(act.personName()) ? party.idNumber() : "见案卷");
                    facts.put("person.address", "见案卷");
                });
        if (act.amount() != null) {
            facts.put("amount", act.amount().toString());
        }
        if (act.days() != null) {
            facts.put("term.from", today.toString());
            facts.put("term.to", today.plusDays(act.days()).toString());
        }
        return facts;
    }

    private static String served(ActRow act) {
        var notice = act.facts().getOrDefault("noticeServedOn", "");
        var order = act.facts().getOrDefault("orderServedOn", "");
        return notice.isEmpty()
                ? ""
                : "执行通知书于" + notice + "送达，报告财产令" + (order.isEmpty() ? "没有送达记录" : "于" + order + "送达");
    }

    /** The text puts its own full stop. */
    private static String plain(String words) {
        return words.strip().replaceAll("[。；]+$", "");
    }
}
