package lianzhi.demo.actors;

import java.util.Map;
import lianzhi.demo.cases.DemoProgress.Carried;
import tools.jackson.databind.JsonNode;

/** 推进一案: the next step of one case, from what the server shows of it; nothing when it must wait for an institution. */
final class CarryCase {
    private final Actor judge;
    private final Actor chief;
    private final Actor accountant;

    CarryCase(Actor judge, Actor chief, Actor accountant) {
        this.judge = judge;
        this.chief = chief;
        this.accountant = accountant;
    }

    void ask(Carried one) {
        judge.post("/cases/" + one.caseId() + "/queries", Map.of());
    }

    /** @return whether the demo is done with the case */
    boolean goOn(Carried one) {
        if (!one.isToBe("FROZEN")) {
            return true;
        }
        var controls = judge.get("/cases/" + one.caseId() + "/controls").path("items");
        if (controls.isEmpty()) {
            freeze(one);
            return false;
        }
        if (!one.isToBe("PAID")) {
            return true;
        }
        deduct(controls);
        return payOut(one) && close(one);
    }

    private void freeze(Carried one) {
        for (JsonNode asset : judge.get("/cases/" + one.caseId() + "/assets").path("items")) {
            if (!asset.path("available").asString("0.00").equals("0.00")) {
                judge.post(
                        "/cases/" + one.caseId() + "/controls",
                        Map.of("assetId", asset.path("id").asLong()));
                return;
            }
        }
    }

    private void deduct(JsonNode controls) {
        for (JsonNode control : controls) {
            if (control.path("state").asString().equals("EFFECTIVE")
                    && !control.path("held").asString("0.00").equals("0.00")
                    && control.path("acts").size() < 2) {
                judge.post(
                        "/controls/" + control.path("id").asLong() + "/deductions",
                        Map.of("version", control.path("version").asInt()));
            }
        }
    }

    private boolean payOut(Carried one) {
        var money = judge.get("/cases/" + one.caseId() + "/money");
        if (money.path("arrived").asString("0.00").equals("0.00")) {
            return false;
        }
        var applicant = applicant(one);
        if (money.path("accounts").isEmpty()) {
            judge.post(
                    "/cases/" + one.caseId() + "/payee-accounts",
                    Map.of(
                            "casePartyId", applicant.path("id").asLong(),
                            "holderName", applicant.path("name").asString(),
                            "accountNumber", "62170000%08d".formatted(one.caseId()),
                            "bankName", "测试收款银行"));
            return false;
        }
        for (JsonNode payout : accountant.get("/funds/payouts?size=200").path("items")) {
            if (payout.path("caseId").asLong() == one.caseId()) {
                return check(payout);
            }
        }
        judge.post(
                "/funds/payouts",
                Map.of(
                        "caseId", one.caseId(),
                        "casePartyId", applicant.path("id").asLong(),
                        "amount", money.path("free").asString(),
                        "purpose", "发放执行款"));
        return false;
    }

    private boolean check(JsonNode payout) {
        if (payout.path("state").asString().equals("PROPOSED")) {
            accountant.post(
                    "/funds/payouts/" + payout.path("id").asLong() + "/check",
                    Map.of("right", true, "version", payout.path("version").asInt(), "why", "账户名称与申请执行人一致"));
        }
        return payout.path("state").asString().equals("CONFIRMED");
    }

    private boolean close(Carried one) {
        if (!one.isToBe("CLOSED")) {
            return true;
        }
        var file = judge.get("/cases/" + one.caseId());
        if (file.path("stage").asString().equals("CLOSED")) {
            return true;
        }
        judge.post(
                "/cases/" + one.caseId() + "/close",
                Map.of(
                        "way",
                        "PERFORMED",
                        "version",
                        file.path("version").asInt(),
                        "declarations",
                        java.util.List.of(Map.of("condition", "PF_NOTICE_OR_CONFIRM", "evidence", "双方签字确认书"))));
        return false;
    }

    private JsonNode applicant(Carried one) {
        for (JsonNode party : judge.get("/cases/" + one.caseId()).path("parties")) {
            if (party.path("role").asString().equals("APPLICANT")) {
                return party;
            }
        }
        throw new IllegalStateException("No applicant in case " + one.caseId());
    }

    /** The chief grants what waits for him in the demo's own cases; those of visitors wait for a visitor. */
    void grant(java.util.Set<Long> cases) {
        for (JsonNode row : chief.get("/approvals?box=WAITING&size=100").path("items")) {
            var waiting = row.path("approval");
            if (!cases.contains(waiting.path("caseId").asLong())) {
                continue;
            }
            chief.post(
                    "/approvals/" + waiting.path("id").asLong() + "/grant",
                    Map.of("reason", "同意", "version", waiting.path("version").asInt()));
        }
    }
}
