package lianzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client as the user interface is one: keeps cookies and sends the token back. For tests. */
public final class Browser {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String address;

    public record Answer(int status, String body, HttpResponse<String> raw) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** Codes of the reasons of a refusal. */
        public String codes() {
            return String.join(
                    ",",
                    json().path("reasons")
                            .valueStream()
                            .map(r -> r.path("code").asString())
                            .toList());
        }
    }

    public Browser(int port) {
        this.address = "http://127.0.0.1:" + port;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** From another address of this machine, such as 127.0.0.2. */
    public Browser(int port, String from) throws java.net.UnknownHostException {
        this.address = "http://127.0.0.1:" + port;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .localAddress(java.net.InetAddress.getByName(from))
                .build();
    }

    /** Signed in; fails the test when that does not work. */
    public static Browser signedIn(int port, String user, String password) throws Exception {
        var browser = new Browser(port);
        var answer = browser.signIn(user, password);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return browser;
    }

    public Answer signIn(String user, String password) throws Exception {
        get("/api/v1/session");
        return post("/api/v1/session", JSON.writeValueAsString(java.util.Map.of("user", user, "password", password)));
    }

    public Answer get(String path) throws Exception {
        return send("GET", path, null);
    }

    /** With one more header, such as X-Proof. */
    public Answer get(String path, String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header(header, value);
        var raw = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(raw.statusCode(), raw.body(), raw);
    }

    /** A file. */
    public byte[] bytes(String path) throws Exception {
        var raw = client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(raw.statusCode()).isEqualTo(200);
        return raw.body();
    }

    public Answer post(String path, String json) throws Exception {
        return send("POST", path, json);
    }

    /** With one more header, such as Idempotency-Key. */
    public Answer post(String path, String json, String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                .header("Content-Type", "application/json")
                .header(header, value);
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        var raw = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(raw.statusCode(), raw.body(), raw);
    }

    public Answer put(String path, String json) throws Exception {
        return send("PUT", path, json);
    }

    public Answer send(String method, String path, String json) throws Exception {
        return send(method, path, json, true);
    }

    public Answer send(String method, String path, String json, boolean withToken) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .method(
                        method,
                        json == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (withToken) {
            cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        }
        var raw = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(raw.statusCode(), raw.body(), raw);
    }

    public java.util.Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
