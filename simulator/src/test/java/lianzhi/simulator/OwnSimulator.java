package lianzhi.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** The whole process of a test's own, with whoever speaks to it over HTTP. */
final class OwnSimulator implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Simulator simulator;

    /** @param institutions JSON list; the court's bank settles at once */
    OwnSimulator(Path folder, String institutions) throws IOException {
        var config = Files.writeString(
                folder.resolve("config.json"),
                "{\"institutions\": " + institutions
                        + ", \"courtBank\": {\"name\": \"专户行\", \"inflowDelaySeconds\": 0, \"paymentDelaySeconds\":"
                        + " 0}}");
        var options = Options.parse("--port=0", "--state=" + folder.resolve("state"), "--config=" + config, "--seed=3");
        simulator = Simulator.start(options, Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + simulator.port() + path));
    }

    @Override
    public void close() {
        simulator.close();
        http.close();
    }
}
