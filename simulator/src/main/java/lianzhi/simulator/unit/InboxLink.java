package lianzhi.simulator.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import lianzhi.simulator.Json;
import tools.jackson.databind.JsonNode;

/** The court's inbox as a signed-in unit sees it: a session, the token of the page, JSON. */
final class InboxLink implements AutoCloseable {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .cookieHandler(cookies)
            .build();
    private final URI platform;
    private final PlayedUnit unit;
    private boolean signedIn;

    InboxLink(URI platform, PlayedUnit unit) {
        this.platform = platform;
        this.unit = unit;
    }

    JsonNode get(String path) {
        enter();
        return send("GET", path, null);
    }

    JsonNode post(String path, Map<String, ?> body) {
        enter();
        return send("POST", path, body);
    }

    private void enter() {
        if (signedIn) return;
        send("GET", "/api/v1/session", null);
        send("POST", "/api/v1/agency/session", Map.of("unit", unit.code(), "password", unit.password()));
        signedIn = true;
    }

    private JsonNode send(String method, String path, @org.jspecify.annotations.Nullable Map<String, ?> body) {
        var request = HttpRequest.newBuilder(platform.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body)));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == 404 || answer.statusCode() == 401) signedIn = false;
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("The court answers " + answer.statusCode() + ": " + answer.body());
            }
            return Json.MAPPER.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
