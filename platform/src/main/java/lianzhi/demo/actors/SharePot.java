package lianzhi.demo.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import lianzhi.demo.cases.DemoProgress.Carried;
import tools.jackson.databind.JsonNode;

/** 演示分配: two versions of a plan; the second is approved, served and objected to. */
final class SharePot {
    private static final String TAX = "国家税务总局测试区税务局";
    private static final int TRIES = 60;
    private final MoneyStaff staff;
    private final Carried one;
    private final LocalDate today;

    SharePot(MoneyStaff staff, Carried one, LocalDate today) {
        this.staff = staff;
        this.one = one;
        this.today = today;
    }

    void handle(JsonNode applicant, JsonNode debtor) {
        var name = applicant.path("name").asString();
        post("/cases/" + one.caseId() + "/distribution", Map.of("reason", "税务机关申报税款，申请参与分配"));
        make(name, "12000.00");
        var id = make(name, "8600.00").path("id").asLong();
        post("/funds/plans/" + id + "/ask", Map.of());
        staff.grant(one);
        if (!isApproved(id)) return;
        for (var party : List.of(name, TAX, debtor.path("name").asString())) {
            post(
                    "/funds/plans/" + id + "/serve",
                    Map.of("party", party, "on", today.minusDays(12).toString()));
        }
        post(
                "/funds/plans/" + id + "/objections",
                Map.of(
                        "party",
                        name,
                        "shareNr",
                        shareOfTax(id),
                        "disputed",
                        "3000.00",
                        "reason",
                        "滞纳金不应优先于普通债权",
                        "on",
                        today.minusDays(6).toString()));
        for (JsonNode objection : plan(id).path("objections")) {
            post(
                    "/funds/plan-objections/" + objection.path("id").asLong() + "/tell",
                    Map.of("on", today.minusDays(5).toString()));
        }
    }

    private int shareOfTax(long id) {
        for (JsonNode share : plan(id).path("shares")) {
            if (share.path("name").asString().equals(TAX))
                return share.path("nr").asInt();
        }
        throw new IllegalStateException("The tax has no share");
    }

    private JsonNode make(String applicant, String tax) {
        return post(
                "/cases/" + one.caseId() + "/plans",
                Map.of(
                        "debtorIsCompany",
                        false,
                        "nobodyAgreedToBankruptcy",
                        false,
                        "claimsOn",
                        today.toString(),
                        "costs",
                        List.of(Map.of("name", "评估费", "amount", "800.00")),
                        "saleTaxes",
                        List.of(),
                        "setAside",
                        List.of(),
                        "claims",
                        List.of(
                                Map.of("name", TAX, "right", "TAX", "amount", tax, "firstSeizure", false),
                                Map.of(
                                        "name",
                                        applicant,
                                        "caseId",
                                        one.caseId(),
                                        "right",
                                        "ORDINARY",
                                        "firstSeizure",
                                        true,
                                        "since",
                                        today.minusDays(30).toString()))));
    }

    private boolean isApproved(long id) {
        for (int nth = 0; nth < TRIES; nth++) {
            if (plan(id).path("state").asString().equals("APPROVED")) return true;
            LockSupport.parkNanos(500_000_000L);
        }
        return false;
    }

    private JsonNode plan(long id) {
        for (JsonNode plan :
                staff.judge(one).get("/cases/" + one.caseId() + "/plans").path("items")) {
            if (plan.path("id").asLong() == id) return plan;
        }
        throw new IllegalStateException("There is no plan " + id);
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return staff.judge(one).must(path, body);
    }
}
