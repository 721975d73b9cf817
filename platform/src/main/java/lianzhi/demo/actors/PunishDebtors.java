package lianzhi.demo.actors;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** 演示惩戒: lists, restricts and stops a few debtors of the demo over the API, so that units have something to answer. */
final class PunishDebtors {
    private static final Map<String, Object> NONE_APPLIES =
            Map.of("DE1", false, "DE3", false, "DE4", false, "DE7", false);
    private final Actor judge;
    private final Actor chief;
    private final Actor president;
    private final Actor centre;

    PunishDebtors(Actor judge, Actor chief, Actor president, Actor centre) {
        this.judge = judge;
        this.chief = chief;
        this.president = president;
        this.centre = centre;
    }

    /** Who is able and does not pay; with grace nothing is published yet. */
    void list(long caseId, int graceMonths) {
        var debtor = debtor(caseId);
        var body = new java.util.HashMap<String, Object>(Map.of(
                "measure",
                "MS_LIST",
                "casePartyId",
                debtor.path("id").asLong(),
                "items",
                List.of("DC1"),
                "conduct",
                "有稳定收入，在执行通知指定期间内拒不履行",
                "evidence",
                Map.of("DC1", "银行流水、工资发放记录"),
                "declared",
                NONE_APPLIES));
        if (graceMonths > 0) body.put("graceMonths", graceMonths);
        judge.post("/cases/" + caseId + "/sanctions", body);
        sign(president, caseId);
    }

    void banExit(long caseId) {
        var debtor = debtor(caseId);
        if (debtor.path("unit").asBoolean(debtor.path("isUnit").asBoolean(false))) return;
        for (var measure : List.of("MS_EXIT", "MS_BORDER")) {
            judge.post(
                    "/cases/" + caseId + "/sanctions",
                    Map.of(
                            "measure",
                            measure,
                            "casePartyId",
                            debtor.path("id").asLong(),
                            "items",
                            measure.equals("MS_BORDER") ? List.of("STOP") : List.of(),
                            "months",
                            3));
            sign(chief, caseId);
            sign(president, caseId);
            if (measure.equals("MS_BORDER")) sign(centre, caseId);
            else await(caseId, measure);
        }
    }

    /** A signature takes effect a moment later. */
    private void await(long caseId, String measure) {
        for (int i = 0; i < 50; i++) {
            for (JsonNode one : judge.get("/cases/" + caseId + "/sanctions").path("items")) {
                if (one.path("measure").asString().equals(measure)
                        && !one.path("state").asString().equals("ASKED")) return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
        }
    }

    private JsonNode debtor(long caseId) {
        for (JsonNode party : judge.get("/cases/" + caseId).path("parties")) {
            if (Objects.equals(party.path("role").asString(), "DEBTOR")) return party;
        }
        throw new IllegalStateException("No debtor in case " + caseId);
    }

    private void sign(Actor who, long caseId) {
        for (JsonNode row : who.get("/approvals?box=WAITING&size=100").path("items")) {
            var waiting = row.path("approval");
            if (waiting.path("caseId").asLong() == caseId
                    && waiting.path("subject").asString("").startsWith("sanction")) {
                who.post(
                        "/approvals/" + waiting.path("id").asLong() + "/grant",
                        Map.of(
                                "reason",
                                "同意",
                                "version",
                                waiting.path("version").asInt()));
            }
        }
    }
}
