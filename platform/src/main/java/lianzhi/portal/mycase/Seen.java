package lianzhi.portal.mycase;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import lianzhi.cases.CaseParty;
import lianzhi.portal.entry.OpenCase.Opened;
import lianzhi.portal.store.ResultStore;
import lianzhi.portal.visible.Visibility;
import lianzhi.portal.visible.Visibility.Audience;
import lianzhi.portal.visible.Visibility.Sight;
import org.springframework.stereotype.Component;

/** 看得见的: the rows of the table of visibility that a party sees in the opened case; steps and duties are asked by them. */
@Component
class Seen {
    private static final Set<Visibility> OF_ONE_PERSON = EnumSet.of(Visibility.MEASURE, Visibility.DECIDED_ACT);
    private final Looker looker;
    private final ResultStore results;

    Seen(Looker looker, ResultStore results) {
        this.looker = looker;
        this.results = results;
    }

    /** What concerns one person is this person's own. */
    Set<Visibility> rows(Opened opened) {
        var audience = isApplicant(opened) ? Audience.APPLICANT : Audience.HIMSELF;
        var allowed = audience == Audience.APPLICANT && results.isAllowed(opened.caseId());
        var seen = EnumSet.noneOf(Visibility.class);
        Arrays.stream(Visibility.values())
                .filter(row -> row.to(audience) != Sight.NEVER)
                .filter(row -> row.to(audience) != Sight.WHEN_ALLOWED || allowed)
                .forEach(seen::add);
        return seen;
    }

    /** Of things that do not say whom they concern: one debtor of several is not told of another's. */
    Set<Visibility> ofWholeCase(Opened opened, Set<Visibility> rows) {
        var debtors = looker.parties(opened).stream()
                .filter(party -> party.role() == CaseParty.Role.DEBTOR)
                .count();
        if (debtors < 2 || isApplicant(opened)) return rows;
        var seen = EnumSet.copyOf(rows);
        seen.removeAll(OF_ONE_PERSON);
        return seen;
    }

    private boolean isApplicant(Opened opened) {
        return looker.of(opened).role() == CaseParty.Role.APPLICANT;
    }
}
