package lianzhi.exchange;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of an institution with the agreed format. */
public final class OutsideAgency {
    public static final String PDF =
            Base64.getEncoder().encodeToString("%PDF-1.4 receipt".getBytes(StandardCharsets.US_ASCII));
    private static final JsonMapper JSON = new JsonMapper();
    private final String address;
    private final String credentials;
    private final HttpClient http = HttpClient.newHttpClient();

    public OutsideAgency(int port, String user, String password) {
        this.address = "http://127.0.0.1:" + port + "/exchange/agreement";
        this.credentials =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public JsonNode query(String caseNumber) throws Exception {
        return open().path("queries")
                .valueStream()
                .filter(one -> one.path("from").path("caseNumber").asString().equals(caseNumber))
                .findFirst()
                .orElseThrow();
    }

    public @Nullable JsonNode order(String measure) throws Exception {
        return open().path("orders")
                .valueStream()
                .filter(one -> one.path("measure").asString().equals(measure))
                .findFirst()
                .orElse(null);
    }

    public JsonNode open() throws Exception {
        return JSON.readTree(get("/requests").body());
    }

    public JsonNode papers(String number) throws Exception {
        return JSON.readTree(get("/requests/" + number + "/papers").body());
    }

    /** The result of the one answer. */
    public JsonNode answer(Map<String, Object> answer) throws Exception {
        return JSON.readTree(post(JSON.writeValueAsString(Map.of("answers", List.of(answer))))
                        .body())
                .path("results")
                .path(0);
    }

    public HttpResponse<String> post(String body) throws Exception {
        return http.send(
                request("/answers")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", credentials);
    }
}
