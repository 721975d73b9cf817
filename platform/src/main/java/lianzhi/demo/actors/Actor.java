package lianzhi.demo.actors;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One signed-in person of the demo, working over HTTP. */
final class Actor implements AutoCloseable {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final JsonMapper json;
    private final String address;

    Actor(JsonMapper json, String address, String login, String password) {
        this.json = json;
        this.address = address;
        send("GET", "/session", null);
        var answer = send("POST", "/session", Map.of("user", login, "password", password));
        if (!answer.isGood()) {
            throw new IllegalStateException("The demo could not sign in as " + login + ": " + answer.body());
        }
        send("GET", "/session", null);
    }

    /** What the server said: the status and the body. */
    record Answer(int status, JsonNode body) {
        boolean isGood() {
            return status / 100 == 2;
        }
    }

    JsonNode get(String path) {
        return send("GET", path, null).body();
    }

    Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** What must go: the body of the answer, or a fault that says why not. */
    JsonNode must(String path, Object body) {
        var answer = post(path, body);
        if (!answer.isGood()) throw new IllegalStateException(path + ": " + answer.body());
        return answer.body();
    }

    Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** A file by itself, as a form sends it. */
    Answer upload(String path, String fileName, String text) {
        var border = "lianzhi-demo-border";
        var form = "--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + text + "\r\n--" + border + "--\r\n";
        return send("POST", path, "multipart/form-data; boundary=" + border, BodyPublishers.ofString(form));
    }

    private Answer send(String method, String path, @org.jspecify.annotations.Nullable Object body) {
        return send(
                method,
                path,
                "application/json",
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    private Answer send(String method, String path, String type, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Content-Type", type)
                .method(method, body);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), json.readTree(answer.body().isEmpty() ? "{}" : answer.body()));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
