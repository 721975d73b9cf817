package lianzhi.demo.actors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import lianzhi.demo.cases.DemoProgress.Carried;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 演示强制措施: a few debtors who did not declare in time are fined or are to be detained, one has a lead against him; over
 * the API, while the demo is already open.
 */
@Component
@Profile("demo")
class PressDebtor {
    private static final int TRIES = 20;
    private final Clock clock;

    PressDebtor(Clock clock) {
        this.clock = clock;
    }

    /** Whom the demo plays. */
    record Staff(Actor judge, Actor president, Actor clerk) {}

    /** @return whether the debtor was late, so that something was done */
    boolean handle(Staff staff, Carried one, int turn) {
        var today = LocalDate.now(clock);
        for (JsonNode due :
                staff.judge().get("/cases/" + one.caseId() + "/declarations").path("items")) {
            if (due.path("outcome").isMissingNode()
                    && due.path("filedOn").isMissingNode()
                    && LocalDate.parse(due.path("dueOn").asString()).isBefore(today)) {
                press(staff, one, due, turn);
                return true;
            }
        }
        return false;
    }

    private void press(Staff staff, Carried one, JsonNode due, int turn) {
        var id = due.path("id").asLong();
        staff.judge()
                .post(
                        "/declarations/" + id + "/outcome",
                        Map.of(
                                "outcome",
                                "REFUSED",
                                "why",
                                "经电话催告仍不报告",
                                "version",
                                due.path("version").asInt()));
        switch (turn % 4) {
            case 0 -> serve(staff, one, fine(staff, one, due, "5000.00"), due);
            case 1 -> fine(staff, one, due, "20000.00");
            case 2 -> propose(staff, one, due, "DETENTION", Map.of("days", "10", "family", "测试家属", "house", "测试拘留所"));
            default -> lead(staff, one);
        }
    }

    private long fine(Staff staff, Carried one, JsonNode due, String amount) {
        var payBy = LocalDate.now(clock).plusDays(15).toString();
        return propose(staff, one, due, "FINE", Map.of("amount", amount, "payBy", payBy));
    }

    private long propose(Staff staff, Carried one, JsonNode due, String kind, Map<String, String> facts) {
        for (JsonNode draft :
                staff.judge().get("/cases/" + one.caseId() + "/declarations").path("drafts")) {
            if (!draft.path("kind").asString().equals(kind)) {
                continue;
            }
            var body = new HashMap<String, Object>();
            for (var field : List.of("kind", "conduct", "conductOn", "conductText")) {
                body.put(field, draft.path(field).asString());
            }
            body.put("casePartyId", due.path("casePartyId").asLong());
            body.put("declarationId", due.path("id").asLong());
            body.put("urgent", false);
            body.put("special", "NONE");
            body.put("facts", facts);
            return staff.judge()
                    .post("/cases/" + one.caseId() + "/coercion", body)
                    .body()
                    .path("actId")
                    .asLong(0);
        }
        return 0;
    }

    /** Granted by the president, handed over by the clerk. */
    private void serve(Staff staff, Carried one, long act, JsonNode due) {
        for (JsonNode row :
                staff.president().get("/approvals?box=WAITING&size=100").path("items")) {
            var waiting = row.path("approval");
            if (waiting.path("subject").asString().equals("coercion:" + act)) {
                staff.president()
                        .post(
                                "/approvals/" + waiting.path("id").asLong() + "/grant",
                                Map.of(
                                        "reason",
                                        "同意",
                                        "version",
                                        waiting.path("version").asInt()));
            }
        }
        for (var i = 0; i < TRIES; i++) {
            for (JsonNode each :
                    staff.judge().get("/cases/" + one.caseId() + "/coercion").path("items")) {
                var paper = each.path("papers").path(0).path("documentId").asLong(0);
                if (each.path("id").asLong() == act && paper > 0) {
                    staff.clerk()
                            .post(
                                    "/documents/" + paper + "/services",
                                    Map.of(
                                            "casePartyId",
                                            due.path("casePartyId").asLong(),
                                            "method",
                                            "DIRECT",
                                            "servedOn",
                                            LocalDate.now(clock).toString(),
                                            "note",
                                            ""));
                    return;
                }
            }
            LockSupport.parkNanos(500_000_000L);
        }
    }

    private void lead(Staff staff, Carried one) {
        for (JsonNode party : staff.judge().get("/cases/" + one.caseId()).path("parties")) {
            if (party.path("role").asString().equals("APPLICANT")) {
                staff.clerk()
                        .post(
                                "/cases/" + one.caseId() + "/requests",
                                Map.of(
                                        "casePartyId", party.path("id").asLong(),
                                        "asking",
                                                Map.of(
                                                        "kind",
                                                        "LEAD",
                                                        "body",
                                                        "被执行人每月在测试市场收取铺位租金，请核实。",
                                                        "facts",
                                                        Map.of("place", "测试市场 12 号铺"),
                                                        "urgent",
                                                        false,
                                                        "evidence",
                                                        List.of())));
                return;
            }
        }
    }
}
