package lianzhi.documents.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.documents.store.NumberStore;
import lianzhi.documents.template.ChineseDates;
import lianzhi.documents.template.DocumentKind;
import org.springframework.stereotype.Component;

/**
 * 文号: the case's own number, its next sub-number, or the next of a series of the court. Rulings on objections, reviews
 * and supervision bear the number of a case of their own, which whoever writes them tells.
 */
@Component
class NumberDocument {
    private final NumberStore store;
    private final CaseFiles cases;
    private final Clock clock;

    NumberDocument(NumberStore store, CaseFiles cases, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.clock = clock;
    }

    /** Of each case that the paper is about; numbers that count on are taken in one statement. */
    Map<CaseId, String> of(DocumentKind kind, Map<CaseId, Map<String, String>> facts) {
        var numbering = kind.number();
        if (numbering == null || numbering.pattern() == null) return Map.of();
        if (kind.hasSubNumber()) return subNumbers(facts);
        if (!kind.hasNumberOfItsOwnCase() && numbering.series().startsWith("SAN"))
            return ofSeries(numbering.series(), numbering.pattern(), facts.keySet());
        var numbers = new HashMap<CaseId, String>();
        var name = kind.hasNumberOfItsOwnCase() ? "document.number" : "case.number";
        facts.forEach((id, each) -> numbers.put(id, each.getOrDefault(name, "")));
        return numbers;
    }

    private Map<CaseId, String> subNumbers(Map<CaseId, Map<String, String>> facts) {
        var numbers = new HashMap<CaseId, String>();
        store.nextOfCases(facts.keySet())
                .forEach((id, next) -> numbers.put(
                        id,
                        facts.getOrDefault(id, Map.of()).getOrDefault("case.number", "") + "之"
                                + ChineseDates.number(next)));
        return numbers;
    }

    /** Each court takes as many as it needs at once; the first case gets the first of them. */
    private Map<CaseId, String> ofSeries(String series, String pattern, Collection<CaseId> ids) {
        int year = LocalDate.now(clock).getYear();
        var numbers = new HashMap<CaseId, String>();
        cases.lockForSystem(ids).values().stream()
                .collect(Collectors.groupingBy(CaseBrief::courtCode, TreeMap::new, Collectors.toList()))
                .forEach((court, files) -> {
                    var last = store.nextOfSeries(court, series, year, files.size());
                    for (int i = 0; i < files.size(); i++) {
                        var number = pattern.replace("{year}", "" + year)
                                .replace("{court}", court)
                                .replace("{seq}", "" + (last - files.size() + 1 + i));
                        numbers.put(files.get(i).id(), WhatItSays.fullWidth(number));
                    }
                });
        return numbers;
    }
}
