package lianzhi.coercion.declaration;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianzhi.cases.CaseEvents;
import lianzhi.coercion.PropertyDeclaration;
import lianzhi.coercion.PropertyDeclaration.Finding;
import lianzhi.coercion.PropertyDeclaration.Item;
import lianzhi.coercion.store.DeclarationStore;
import lianzhi.coercion.store.FindingStore;
import lianzhi.coercion.store.FindingStore.Known;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 比对: what the queries know and the report does not say: left out, stated too low, or moved away untold. */
@Component
public class CompareReport {
    private final DeclarationStore store;
    private final FindingStore findings;
    private final CaseEvents events;
    private final Settings settings;
    private final Clock clock;

    CompareReport(DeclarationStore store, FindingStore findings, CaseEvents events, Settings settings, Clock clock) {
        this.store = store;
        this.findings = findings;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void handle(long declarationId) {
        var declaration = store.find(declarationId).orElseThrow(() -> Refused.notFound("declaration"));
        if (declaration.reports().isEmpty()) {
            return;
        }
        var items = declaration.reports().stream()
                .flatMap(report -> report.items().stream())
                .toList();
        var movedBefore = new HashSet<Long>();
        declaration.findings().stream()
                .filter(one -> one.kind().equals("TRANSFERRED"))
                .map(Finding::assetId)
                .forEach(movedBefore::add);
        findings.dropUnasked(declarationId);
        for (var known : findings.known(declaration.caseId(), declaration.casePartyId())) {
            compare(declaration, items, known, movedBefore);
        }
    }

    private void compare(PropertyDeclaration declaration, List<Item> items, Known known, Set<Long> movedBefore) {
        var told = items.stream().filter(item -> Naming.means(item, known)).toList();
        var declared = told.stream().filter(item -> !item.section().isChange()).findFirst();
        var amount = declared.map(Item::amount).orElse(null);
        var gone = known.goneAt() != null;
        if (told.isEmpty() && (Naming.isThing(known) || known.highest().isPositive())) {
            add(declaration, "OMITTED", known, known.balance(), null);
        } else if (amount != null && !gone && isTooLow(amount, known.balance())) {
            add(declaration, "UNDERSTATED", known, known.balance(), amount);
        }
        var less = !Naming.isThing(known) && isTooLow(known.balance(), known.highest());
        var went = gone && (Naming.isThing(known) || known.highest().isPositive());
        if ((less || went) && told.stream().noneMatch(item -> item.section().isChange())) {
            var lost = gone ? known.balance() : known.highest().minus(known.balance());
            var isNew = add(declaration, "TRANSFERRED", known, lost, null);
            if (isNew && !movedBefore.contains(known.assetId())) changed(declaration, known);
        }
    }

    /** What moved after the report is to be told within ten days; they run from when the court saw it. */
    private void changed(PropertyDeclaration declaration, Known known) {
        var seen = Objects.requireNonNullElse(known.goneAt(), known.seenAt());
        Instant reported = declaration.reports().getFirst().filedAt();
        if (seen.isAfter(reported)) {
            events.happened(
                    declaration.caseId(),
                    "ASSET_CHANGED",
                    seen,
                    null,
                    Map.of(
                            "debtor", declaration.partyName(),
                            "casePartyId", "" + declaration.casePartyId(),
                            "asset", Naming.of(known)));
        }
    }

    private boolean isTooLow(Money said, Money known) {
        var allowed = known.fen() / 100 * (100 - settings.number("coercion.understatedPercent"));
        return said.fen() < allowed;
    }

    private boolean add(PropertyDeclaration declaration, String kind, Known known, Money found, @Nullable Money said) {
        return findings.add(declaration.id(), kind, known.assetId(), Naming.of(known), found, said, clock.instant());
    }
}
