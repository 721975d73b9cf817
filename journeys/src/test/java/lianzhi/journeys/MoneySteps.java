package lianzhi.journeys;

import java.util.Map;
import lianzhi.callers.Applications;
import lianzhi.callers.Client;
import tools.jackson.databind.JsonNode;

/** What journeys with money do over the API, beside what they look at. */
final class MoneySteps {
    private MoneySteps() {}

    static JsonNode filed(Client judge, String title, String debtor, String debtorId) {
        var judgeId = judge.get("/session").path("signedIn").path("personId").asLong();
        var filed = new Client("xs-filing").post("/cases", Applications.loan(title, debtor, debtorId, judgeId));
        return judge.get("/cases/" + filed.path("id").asLong());
    }

    static JsonNode plan(Client judge, long id) {
        return judge.get("/cases/" + id + "/plans").path("items").path(0);
    }

    static long party(Client judge, long id, String role) {
        for (JsonNode party : judge.get("/cases/" + id).path("parties")) {
            if (party.path("role").asString().equals(role)) {
                return party.path("id").asLong();
            }
        }
        throw new IllegalStateException(role);
    }

    /** Checked by the accountant, approved by the chief. */
    static void sign(Client accountant, long payoutId, Runnable justBefore) {
        var seen = accountant.get("/funds/payouts/" + payoutId);
        accountant.post(
                "/funds/payouts/" + payoutId + "/check",
                Map.of("right", true, "version", seen.path("version").asInt(), "why", ""));
        grant("payout:" + payoutId, justBefore);
    }

    /** The chief signs what waits about this. */
    static void grant(String subject, Runnable justBefore) {
        var chief = new Client("xs-chief");
        var box = chief.await(
                "/approvals?box=WAITING&size=100", all -> all.toString().contains(subject + "\""));
        for (JsonNode row : box.path("items")) {
            var approval = row.path("approval");
            if (approval.path("subject").asString().equals(subject)) {
                justBefore.run();
                chief.post(
                        "/approvals/" + approval.path("id").asLong() + "/grant",
                        Map.of(
                                "reason",
                                "同意",
                                "version",
                                approval.path("version").asInt()));
            }
        }
    }
}
