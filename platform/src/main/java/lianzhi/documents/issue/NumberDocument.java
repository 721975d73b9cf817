package lianzhi.documents.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.documents.store.NumberStore;
import lianzhi.documents.template.ChineseDates;
import lianzhi.documents.template.DocumentKind;
import lianzhi.documents.template.DocumentKind.Numbering;
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

    @Nullable
    String of(DocumentKind kind, CaseId id, Map<String, String> facts) {
        var numbering = kind.number();
        if (numbering == null || numbering.pattern() == null) {
            return null;
        }
        var caseNumber = facts.getOrDefault("case.number", "");
        if (kind.hasSubNumber()) {
            return caseNumber + "之" + ChineseDates.number(store.nextOfCase(id));
        }
        if (kind.hasNumberOfItsOwnCase()) {
            return facts.getOrDefault("document.number", "");
        }
        return numbering.series().startsWith("SAN") ? ofSeries(numbering, numbering.pattern(), id) : caseNumber;
    }

    /** For many cases; sub-numbers in one statement. */
    Map<CaseId, String> of(DocumentKind kind, Map<CaseId, Map<String, String>> facts) {
        var numbers = new HashMap<CaseId, String>();
        if (kind.number() != null && kind.number().pattern() != null && kind.hasSubNumber()) {
            store.nextOfCases(facts.keySet())
                    .forEach((id, next) -> numbers.put(
                            id,
                            facts.getOrDefault(id, Map.of()).getOrDefault("case.number", "") + "之"
                                    + ChineseDates.number(next)));
        } else {
            facts.forEach((id, each) -> {
                var number = of(kind, id, each);
                if (number != null) numbers.put(id, number);
            });
        }
        return numbers;
    }

    private String ofSeries(Numbering numbering, String pattern, CaseId id) {
        var court = cases.lockForSystem(id).courtCode();
        int year = LocalDate.now(clock).getYear();
        int next = store.nextOfSeries(court, numbering.series(), year);
        var number =
                pattern.replace("{year}", "" + year).replace("{court}", court).replace("{seq}", "" + next);
        return WhatItSays.fullWidth(number);
    }
}
