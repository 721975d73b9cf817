package lianzhi.demo.actors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The simulated bank of the court and the institutions beside it, told what to do. */
final class BankOfDemo {
    private final JsonMapper json;
    private final String address;

    BankOfDemo(JsonMapper json, String address) {
        this.json = json;
        this.address = address;
    }

    /** The next payment to the account comes back. */
    void returnTheNext(String account, String reason) {
        tell("/court-bank/returns", Map.of("times", "1", "reason", reason, "account", account));
    }

    /** What this institution does next goes wrong in this way, until it is told NONE. */
    void fault(String institution, String fault) {
        tell("/institutions/" + institution + "/fault", Map.of("fault", fault, "times", "1000"));
    }

    private void tell(String path, Map<String, String> fields) {
        var body = json.writeValueAsString(fields);
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
