package lianzhi.demo.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import lianzhi.demo.cases.DemoProgress.Carried;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** 演示轮候: one thing is held by another court already; the judge waits behind it and asks for the right to dispose. */
final class WaitBehind {
    private static final Logger LOG = LoggerFactory.getLogger(WaitBehind.class);
    private static final Map<String, String> REGISTRARS =
            Map.of("real_estate", "AG-REAL_ESTATE", "vehicle", "AG-VEHICLE");
    private static final int TRIES = 60;
    private final MoneyStaff staff;
    private final BankOfDemo simulated;
    private final LocalDate today;

    WaitBehind(MoneyStaff staff, BankOfDemo simulated, LocalDate today) {
        this.staff = staff;
        this.simulated = simulated;
        this.today = today;
    }

    /** The last of the cases in which such a thing was found; the institutions take their time to answer. */
    void over(List<Carried> cases) {
        for (int nth = 0; nth < TRIES; nth++) {
            for (var one : cases.reversed()) {
                if (seized(one)) return;
            }
            LockSupport.parkNanos(2_000_000_000L);
        }
        LOG.info("No thing was found in the demo that another court could hold");
    }

    private boolean seized(Carried one) {
        for (JsonNode asset :
                staff.judge(one).get("/cases/" + one.caseId() + "/assets").path("items")) {
            var registrar = REGISTRARS.get(asset.path("assetClass").asString());
            if (registrar != null) {
                simulated.fault(registrar, "OVER_LIMIT");
                var control = staff.judge(one)
                        .must(
                                "/cases/" + one.caseId() + "/controls",
                                Map.of("assetId", asset.path("id").asLong()));
                var waits = comes(one, control.path("controlId").asLong());
                simulated.fault(registrar, "NONE");
                if (waits) askFor(one, control.path("controlId").asLong());
                return true;
            }
        }
        return false;
    }

    private boolean comes(Carried one, long control) {
        for (int nth = 0; nth < TRIES; nth++) {
            if (waits(one, control)) return true;
            staff.grant(one);
            LockSupport.parkNanos(1_000_000_000L);
        }
        return false;
    }

    private void askFor(Carried one, long control) {
        staff.judge(one)
                .must(
                        "/controls/" + control + "/disposal-requests",
                        Map.of(
                                "firstCourt",
                                "测试市中级人民法院",
                                "firstCase",
                                "(2026)粤09执88号",
                                "firstSeizedOn",
                                today.minusDays(75).toString(),
                                "ground",
                                "(2026)测民初1号民事判决确认的抵押权，优先受偿",
                                "notForSale",
                                true));
    }

    private boolean waits(Carried one, long control) {
        for (JsonNode measure :
                staff.judge(one).get("/cases/" + one.caseId() + "/controls").path("items")) {
            if (measure.path("id").asLong() == control) {
                return measure.path("state").asString().equals("WAITING");
            }
        }
        return false;
    }
}
