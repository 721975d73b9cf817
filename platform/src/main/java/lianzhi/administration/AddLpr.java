package lianzhi.administration;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.interest.RateTables;
import lianzhi.settings.Author;
import lianzhi.settings.Rates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 录入LPR: one month's publication. */
@Component
public class AddLpr {
    private final Rates rates;
    private final AuditTrail trail;

    AddLpr(Rates rates, AuditTrail trail) {
        this.rates = rates;
        this.trail = trail;
    }

    @Transactional
    public void handle(Viewer by, RateTables.LprRow row, String reason) {
        by.require(Power.MANAGE_SETTINGS);
        rates.addLpr(row, new Author(by.personId(), by.name()));
        trail.record(
                by,
                "RATE_ADDED",
                "lpr:" + row.from(),
                Map.of(
                        "oneYear", row.oneYear().toPlainString(),
                        "overFiveYears", row.overFiveYears().toPlainString(),
                        "reason", reason));
    }
}
