package lianzhi.callers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One signed-in person, over the published API. */
public final class Client {
    private static final String PASSWORD = "Lianzhi-2026";
    private static final JsonMapper JSON = new JsonMapper();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final String address;

    public Client(String login) {
        this(login, RunningServer.get().address());
    }

    /** At a server of the test's own. */
    public Client(String login, String address) {
        this.address = address;
        send("GET", "/session", null);
        post("/session", Map.of("user", login, "password", PASSWORD));
        send("GET", "/session", null);
    }

    public JsonNode get(String path) {
        return good(send("GET", path, null));
    }

    public JsonNode post(String path, Object body) {
        return good(send("POST", path, body));
    }

    /** Hands in a file. */
    public JsonNode upload(String path, String fileName, byte[] file) {
        var form = new FileForm(fileName, file);
        return good(send("POST", path, form.type(), BodyPublishers.ofByteArray(form.body())));
    }

    public JsonNode await(String path, Predicate<JsonNode> wished) {
        return Patience.until(path, () -> get(path), wished);
    }

    private static JsonNode good(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + ": " + answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    private HttpResponse<String> send(String method, String path, Object body) {
        var json = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        return send(method, path, "application/json", json);
    }

    private HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Content-Type", type)
                .method(method, body);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
