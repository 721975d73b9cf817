package lianzhi.callers;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The server with its demo as it is delivered: from the class path of whoever starts it, without anybody's tests, on a data folder of its own. */
final class ServerProgram {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private final int port = freePort();
    private final Path data;
    private final Path log;
    private Process process;

    ServerProgram(String kind) throws IOException {
        data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), kind + "-");
        log = Path.of("target", kind + ".log");
        Files.deleteIfExists(log);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Path data() {
        return data;
    }

    /** Starts it and waits until it answers. */
    void start(String demoCity, String... properties) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dspring.profiles.active=demo"));
        command.addAll(List.of(properties));
        command.addAll(List.of("-cp", classPath(), "lianzhi.Lianzhi"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("LIANZHI_DATA_DIR", data.toString());
        builder.environment().put("LIANZHI_DEMO_CITY", demoCity);
        process = builder.start();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isAnswering()) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IllegalStateException("The server did not come up: " + log.toAbsolutePath());
            }
        }
    }

    /** Right now, the database included. */
    boolean isAnswering() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + "/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains("\"UP\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    /** SIGKILL: no goodbye, no flush. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() {
        if (process == null) return;
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new IllegalStateException("No port is free", failed);
        }
    }

    private static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(part -> !part.endsWith("-tests.jar") && !part.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
