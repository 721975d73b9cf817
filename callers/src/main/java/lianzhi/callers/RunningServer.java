package lianzhi.callers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The server with its demo, as a process of its own with an empty data folder; one for all tests of a module. The property
 * lianzhi.demo.city says which cities it counts. With LIANZHI_ADDRESS
 * the journeys go through a server that runs already.
 */
public final class RunningServer {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static RunningServer instance;

    private final String address;
    public static final Path LOG = Path.of("target/server.log");
    private final Process process;
    private final int simulator;

    public static synchronized RunningServer get() {
        if (instance == null) {
            var running = System.getenv("LIANZHI_ADDRESS");
            instance = running == null ? new RunningServer() : new RunningServer(running);
        }
        return instance;
    }

    private RunningServer(String address) {
        this.address = address;
        this.process = null;
        this.simulator = Integer.parseInt(System.getenv().getOrDefault("LIANZHI_SIMULATOR_PORT", "0"));
    }

    private RunningServer() {
        int port = freePort();
        simulator = freePort();
        address = "http://127.0.0.1:" + port;
        try {
            var data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data-");
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var builder = new ProcessBuilder(List.of(
                            java,
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dspring.profiles.active=demo",
                            "-Dlianzhi.simulator.port=" + simulator,
                            "-cp",
                            ServerProgram.classPath(),
                            "lianzhi.Lianzhi"))
                    .redirectErrorStream(true)
                    .redirectOutput(LOG.toFile());
            builder.environment().put("SERVER_PORT", String.valueOf(port));
            builder.environment().put("LIANZHI_DATA_DIR", data.toString());
            builder.environment().put("LIANZHI_DEMO_CITY", System.getProperty("lianzhi.demo.city", "none"));
            process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            awaitUp();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String address() {
        return address;
    }

    /** Where the institutions of the demo answer. */
    public String simulator() {
        return "http://127.0.0.1:" + simulator;
    }

    private void awaitUp() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var request = HttpRequest.newBuilder(URI.create(address() + "/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (!isUp(client, request)) {
                if (process.waitFor(300, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    throw new IllegalStateException("The server did not come up: " + LOG.toAbsolutePath());
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
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

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
