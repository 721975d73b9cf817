package lianzhi.funds.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.CaseDays;
import lianzhi.funds.store.JoinQuery;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 参与分配截止日, as the court has set it. */
@Component
class LastDayToJoin {
    private final JoinQuery joined;
    private final CaseDays days;
    private final Settings settings;
    private final Clock clock;

    LastDayToJoin(JoinQuery joined, CaseDays days, Settings settings, Clock clock) {
        this.joined = joined;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty while everybody may still come. */
    Optional<LocalDate> of(CaseId id, long distributionId) {
        return switch (settings.text("distribution.cutoff")) {
            case "RULING_SERVED" -> days.saleRulingServed(id);
            case "PLAN_SERVED" -> joined.servedOnAll(distributionId);
            case "MONEY_PAID" ->
                joined.isPaid(distributionId) ? Optional.of(LocalDate.now(clock).minusDays(1)) : Optional.empty();
            default -> joined.servedFirst(distributionId).map(day -> day.minusDays(1));
        };
    }
}
