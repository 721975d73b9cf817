package lianzhi.simulator.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import lianzhi.simulator.Institution;
import lianzhi.simulator.Json;
import tools.jackson.databind.JsonNode;

/** The court's address for institutions with the agreed format. */
public final class AgreedLink implements AgencyLink {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final String address;
    private final String who;
    private final HttpClient http;

    public AgreedLink(URI platform, HttpClient http, Institution here) {
        this.address = platform + "/exchange/agreement";
        this.who = "Basic "
                + Base64.getEncoder()
                        .encodeToString((here.user() + ":" + here.password()).getBytes(StandardCharsets.UTF_8));
        this.http = http;
    }

    @Override
    public JsonNode requests() {
        return Json.MAPPER.readTree(call(request("/requests").GET()));
    }

    @Override
    public JsonNode papers(String number) {
        return Json.MAPPER.readTree(
                call(request("/requests/" + number + "/papers").GET()));
    }

    @Override
    public void answer(Map<String, Object> answer) {
        send(Json.MAPPER.writeValueAsString(Map.of("answers", List.of(answer))));
    }

    @Override
    public void sendGarbage(String number) {
        send("{\"answers\":[{\"number\":");
    }

    private void send(String body) {
        call(request("/answers").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", who);
    }

    private String call(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 500 || answer.statusCode() == 401) {
                throw new IllegalStateException("The court answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopped);
        }
    }
}
