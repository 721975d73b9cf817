package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import lianzhi.callers.RunningServer;
import tools.jackson.databind.json.JsonMapper;

/** The court's bank of the demo, as somebody who pays in there. */
final class CourtBank {
    private CourtBank() {}

    /** @param subAccount the case's own account, or empty */
    static void payIn(String yuan, String who, String subAccount, String purpose) {
        post(
                "/court-bank/deposits",
                Map.of(
                        "amount", yuan,
                        "counterName", who,
                        "counterAccount", "6222999900001111",
                        "subAccount", subAccount,
                        "purpose", purpose));
    }

    /** The next payment to the account comes back. */
    static void returnTheNext(String account, String reason) {
        post("/court-bank/returns", Map.of("times", "1", "reason", reason, "account", account));
    }

    private static void post(String path, Map<String, String> fields) {
        var request = HttpRequest.newBuilder(URI.create(RunningServer.get().simulator() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(new JsonMapper().writeValueAsString(fields)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
