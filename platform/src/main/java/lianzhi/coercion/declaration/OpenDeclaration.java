package lianzhi.coercion.declaration;

import java.time.LocalDate;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.coercion.store.DeclarationStore;
import lianzhi.law.time.LegalPeriod;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 报告财产令送达: from now the debtor must declare, within the days that his order states. */
@Component
public class OpenDeclaration {
    private final DeclarationStore store;
    private final CaseFiles cases;
    private final Settings settings;
    private final Calendars calendars;

    OpenDeclaration(DeclarationStore store, CaseFiles cases, Settings settings, Calendars calendars) {
        this.store = store;
        this.cases = cases;
        this.settings = settings;
        this.calendars = calendars;
    }

    @Transactional
    public void handle(CaseId id, long casePartyId, LocalDate servedOn) {
        var due = LegalPeriod.days(settings.number("node.B06.length")).endAfter(servedOn, calendars.work());
        cases.parties(id).stream()
                .filter(party -> party.id() == casePartyId && party.role() == CaseParty.Role.DEBTOR)
                .forEach(debtor -> store.open(id, debtor, servedOn, due));
    }
}
