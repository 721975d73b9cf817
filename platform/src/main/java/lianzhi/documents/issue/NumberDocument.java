package lianzhi.documents.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.documents.NewPaper;
import lianzhi.documents.store.NumberStore;
import lianzhi.documents.template.ChineseDates;
import lianzhi.documents.template.DocumentKind;
import org.jspecify.annotations.Nullable;
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

    /** Of each paper, place by place, null for those without one; numbers that count on are taken in one statement. */
    List<@Nullable String> of(List<NewPaper> papers, List<DocumentKind> kinds, List<Map<String, String>> facts) {
        var numbers = new ArrayList<@Nullable String>();
        var counting = new ArrayList<Integer>();
        var series = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < papers.size(); i++) {
            var kind = kinds.get(i);
            var numbering = kind.number();
            numbers.add(null);
            if (numbering == null || numbering.pattern() == null) continue;
            if (kind.hasSubNumber()) counting.add(i);
            else if (!kind.hasNumberOfItsOwnCase() && numbering.series().startsWith("SAN"))
                series.computeIfAbsent(numbering.series(), _ -> new ArrayList<>())
                        .add(i);
            else
                numbers.set(
                        i,
                        facts.get(i)
                                .getOrDefault(kind.hasNumberOfItsOwnCase() ? "document.number" : "case.number", ""));
        }
        count(papers, facts, counting, numbers);
        series.forEach((name, places) -> ofSeries(name, papers, kinds, places, numbers));
        return numbers;
    }

    private void count(
            List<NewPaper> papers,
            List<Map<String, String>> facts,
            List<Integer> places,
            List<@Nullable String> numbers) {
        if (places.isEmpty()) return;
        var many = new TreeMap<CaseId, Integer>(Comparator.comparing(CaseId::value));
        places.forEach(i -> many.merge(papers.get(i).caseId(), 1, Integer::sum));
        var next = new HashMap<CaseId, Integer>();
        store.lastOfCases(many).forEach((id, last) -> next.put(id, last - many.getOrDefault(id, 0)));
        for (var i : places) {
            var number = next.merge(papers.get(i).caseId(), 1, Integer::sum);
            numbers.set(i, facts.get(i).getOrDefault("case.number", "") + "之" + ChineseDates.number(number));
        }
    }

    /** Each court takes as many as it needs at once; the first paper gets the first of them. */
    private void ofSeries(
            String series,
            List<NewPaper> papers,
            List<DocumentKind> kinds,
            List<Integer> places,
            List<@Nullable String> numbers) {
        int year = LocalDate.now(clock).getYear();
        var files = cases.lockForSystem(
                places.stream().map(i -> papers.get(i).caseId()).distinct().toList());
        places.stream()
                .collect(Collectors.groupingBy(
                        i -> Objects.requireNonNull(files.get(papers.get(i).caseId()))
                                .courtCode(),
                        TreeMap::new,
                        Collectors.toList()))
                .forEach((court, here) -> {
                    var next = store.nextOfSeries(court, series, year, here.size()) - here.size() + 1;
                    for (int i : here) {
                        var pattern = Objects.requireNonNull(
                                Objects.requireNonNull(kinds.get(i).number()).pattern());
                        var number = pattern.replace("{year}", "" + year)
                                .replace("{court}", court)
                                .replace("{seq}", "" + next++);
                        numbers.set(i, WhatItSays.fullWidth(number));
                    }
                });
    }
}
