package lianzhi.coercion.declaration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lianzhi.coercion.PropertyDeclaration;
import lianzhi.coercion.PropertyDeclaration.Item;
import lianzhi.coercion.Section;
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
    private static final Set<Section> MONEY = Set.of(Section.DEPOSIT, Section.SECURITIES, Section.CASH);
    private final DeclarationStore store;
    private final FindingStore findings;
    private final Settings settings;
    private final Clock clock;

    CompareReport(DeclarationStore store, FindingStore findings, Settings settings, Clock clock) {
        this.store = store;
        this.findings = findings;
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
        findings.dropUnasked(declarationId);
        for (var known : findings.known(declaration.caseId(), declaration.casePartyId())) {
            compare(declaration, items, known);
        }
    }

    private void compare(PropertyDeclaration declaration, List<Item> items, Known known) {
        var told = items.stream().filter(item -> names(item, known)).toList();
        var declared = told.stream().filter(item -> !item.section().isChange()).findFirst();
        var amount = declared.map(Item::amount).orElse(null);
        if (told.isEmpty() && known.highest().isPositive()) {
            add(declaration, "OMITTED", known, known.balance(), null);
        } else if (amount != null && isTooLow(amount, known.balance())) {
            add(declaration, "UNDERSTATED", known, known.balance(), amount);
        }
        var gone = known.highest().minus(known.balance());
        if (isTooLow(known.balance(), known.highest())
                && told.stream().noneMatch(item -> item.section().isChange())) {
            add(declaration, "TRANSFERRED", known, gone, null);
        }
    }

    private boolean isTooLow(Money said, Money known) {
        var allowed = known.fen() / 100 * (100 - settings.number("coercion.understatedPercent"));
        return said.fen() < allowed;
    }

    private void add(PropertyDeclaration declaration, String kind, Known known, Money found, @Nullable Money declared) {
        var what = known.institution() + " " + ending(known.account()).orElse("");
        findings.add(declaration.id(), kind, known.assetId(), what.strip(), found, declared, clock.instant());
    }

    /** By the number: the same last four characters; money without a number by the name of the institution. */
    private static boolean names(Item item, Known known) {
        var own = plain(known.account());
        var said = plain(item.number());
        if (said.length() >= 4 && own.length() >= 4) {
            return own.endsWith(said.substring(said.length() - 4));
        }
        return MONEY.contains(item.section())
                && said.isEmpty()
                && !known.institution().isBlank()
                && (item.place() + item.what()).contains(known.institution());
    }

    private static Optional<String> ending(String account) {
        var own = plain(account);
        return own.isEmpty() ? Optional.empty() : Optional.of("尾号" + own.substring(Math.max(0, own.length() - 4)));
    }

    private static String plain(String number) {
        return number.replaceAll("[^0-9A-Za-z\\p{IsHan}]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
