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

/** The simulated bank of the court, told what to do. */
final class BankOfDemo {
    private final JsonMapper json;
    private final String address;

    BankOfDemo(JsonMapper json, String address) {
        this.json = json;
        this.address = address;
    }

    /** The next payment to the account comes back. */
    void returnTheNext(String account, String reason) {
        var body = json.writeValueAsString(Map.of("times", "1", "reason", reason, "account", account));
        var request = HttpRequest.newBuilder(URI.create(address + "/court-bank/returns"))
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
