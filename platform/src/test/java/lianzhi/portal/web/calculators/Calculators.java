package lianzhi.portal.web.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the public calculators: nobody in particular, over a real connection. */
final class Calculators {
    static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final String base;

    Calculators(int port) {
        base = "http://127.0.0.1:" + port + "/api/v1/calculators/";
    }

    record Answer(int status, String type, JsonNode body) {
        boolean namesMistakeAt(String field) {
            return body.path("errors")
                    .valueStream()
                    .anyMatch(e -> e.path("field").asString().equals(field)
                            && !e.path("message").asString().isBlank());
        }
    }

    Answer post(String calculator, String body) throws Exception {
        return post(calculator, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String calculator, byte[] body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + calculator))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    Answer get(String calculator, String amount) throws Exception {
        var query = URLEncoder.encode(amount, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(base + calculator + "?amount=" + query)));
    }

    Answer getRaw(String pathAndQuery) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + pathAndQuery)));
    }

    private static Answer send(HttpRequest.Builder request) throws Exception {
        var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return new Answer(answer.statusCode(), type, JSON.readTree(answer.body()));
    }

    /** Every field of the expected answer is there with the same value; more fields are welcome. */
    static void assertHolds(JsonNode expected, JsonNode actual, String where) {
        if (expected.isObject()) {
            for (var field : expected.propertyNames()) {
                assertThat(actual.has(field)).as(where + "." + field).isTrue();
                assertHolds(expected.get(field), actual.get(field), where + "." + field);
            }
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(where).isEqualTo(expected.size());
            for (var i = 0; i < expected.size(); i++) {
                assertHolds(expected.get(i), actual.get(i), where + "[" + i + "]");
            }
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }

    static JsonNode examples(String section) {
        try (var in = Calculators.class.getResourceAsStream("/calculator-examples.json")) {
            return Optional.ofNullable(JSON.readTree(in).get(section)).orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
