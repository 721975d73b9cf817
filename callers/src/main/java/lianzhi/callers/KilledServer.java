package lianzhi.callers;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of a test's own, which can be killed without warning and started again on the same data. */
public final class KilledServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private final Path data;
    private final int port;
    private final String bank;
    private Process process;

    public KilledServer(String bank) throws IOException {
        this.data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "killed-");
        this.bank = bank;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public void start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dspring.profiles.active=demo",
                        "-Dlianzhi.court-bank.url=" + bank,
                        "-cp",
                        ServerProgram.classPath(),
                        "lianzhi.Lianzhi"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/killed-server.log").toFile()));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("LIANZHI_DATA_DIR", data.toString());
        builder.environment().put("LIANZHI_DEMO_CITY", "none");
        process = builder.start();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var request = HttpRequest.newBuilder(URI.create(address() + "/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (!isUp(client, request)) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    throw new IllegalStateException("The server did not come up");
                }
            }
        }
    }

    /** Right now, the database included. */
    public boolean isAnswering() {
        try (var client = HttpClient.newHttpClient()) {
            return isUp(
                    client,
                    HttpRequest.newBuilder(URI.create(address() + "/health"))
                            .timeout(Duration.ofSeconds(5))
                            .build());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isUp(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains("\"UP\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    /** SIGKILL of every process of its PostgreSQL. */
    public void killDatabase() throws IOException {
        var postmaster = postmaster().orElseThrow();
        Stream.concat(postmaster.descendants(), Stream.of(postmaster)).toList().forEach(ProcessHandle::destroyForcibly);
    }

    /** Whether there is one to kill: after a kill the server starts the next by itself. */
    public boolean hasDatabase() {
        try {
            return postmaster().isPresent();
        } catch (IOException starting) {
            return false;
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var file = data.resolve("postgres/postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    /** SIGKILL: no goodbye, no flush. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
