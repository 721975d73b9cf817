package lianzhi.simulator.console;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import lianzhi.simulator.Json;

/** One call: its parts as text, its answer in one line. */
final class Exchange {
    private static final int LARGEST_BODY = 1 << 20;
    private final HttpExchange http;

    Exchange(HttpExchange http) {
        this.http = http;
    }

    String method() {
        return http.getRequestMethod();
    }

    String path() {
        return http.getRequestURI().getPath();
    }

    Map<String, String> query() {
        var raw = http.getRequestURI().getRawQuery();
        return raw == null ? Map.of() : form(raw);
    }

    boolean isForm() {
        var type = http.getRequestHeaders().getFirst("Content-Type");
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    /** A form or a flat JSON object, as text by name. */
    Map<String, String> fields() throws IOException {
        var body = new String(http.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
        if (isForm()) return form(body);
        var fields = new LinkedHashMap<String, String>();
        if (body.isBlank()) return fields;
        Json.MAPPER
                .readTree(body)
                .properties()
                .forEach(one -> fields.put(
                        one.getKey(),
                        one.getValue().isNull() ? "" : one.getValue().asString("")));
        return fields;
    }

    void json(int status, Object value) throws IOException {
        send(status, "application/json", Json.MAPPER.writeValueAsString(value));
    }

    void send(int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type + "; charset=UTF-8");
        http.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) http.getResponseBody().write(bytes);
    }

    void redirect(String to) throws IOException {
        http.getResponseHeaders().set("Location", to);
        http.sendResponseHeaders(303, -1);
    }

    private static Map<String, String> form(String encoded) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : encoded.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
