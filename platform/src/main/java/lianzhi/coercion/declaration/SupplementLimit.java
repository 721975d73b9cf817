package lianzhi.coercion.declaration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import lianzhi.coercion.PropertyDeclaration;
import lianzhi.coercion.PropertyDeclaration.Item;
import lianzhi.coercion.PropertyDeclarations.Filing;
import lianzhi.coercion.store.ReportStore.Supplement;
import lianzhi.law.time.LegalPeriod;
import lianzhi.settings.Calendars;
import org.springframework.stereotype.Component;

/** 补充报告期限: what changed after the report is reported within ten days of the change (财产调查规定第7条). */
@Component
class SupplementLimit {
    private static final LegalPeriod REPORTED_IN = LegalPeriod.days(10);
    private final Calendars calendars;

    SupplementLimit(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The earliest change that this supplement tells of; none when it only completes the report. */
    Optional<Supplement> of(PropertyDeclaration declaration, Filing filing) {
        var reported = declaration.filedOn();
        if (reported == null) return Optional.empty();
        return filing.items().stream()
                .map(Item::happenedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(on -> !on.isBefore(reported))
                .min(Comparator.<LocalDate>naturalOrder())
                .map(on -> new Supplement(on, REPORTED_IN.endAfter(on, calendars.work())));
    }
}
