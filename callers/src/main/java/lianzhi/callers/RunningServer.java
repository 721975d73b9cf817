package lianzhi.callers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The server with its demo, as a process of its own with an empty data folder; one for all tests of a module. The property
 * lianzhi.demo.city says which cities it counts. With LIANZHI_ADDRESS
 * the journeys go through a server that runs already.
 */
public final class RunningServer {
    public static final Path LOG = Path.of("target/server.log");
    private static RunningServer instance;

    private final String address;
    private final int simulator;

    public static synchronized RunningServer get() {
        if (instance == null) {
            var running = System.getenv("LIANZHI_ADDRESS");
            instance = running == null ? started() : new RunningServer(running, runningSimulator());
        }
        return instance;
    }

    private RunningServer(String address, int simulator) {
        this.address = address;
        this.simulator = simulator;
    }

    private static int runningSimulator() {
        return Integer.parseInt(System.getenv().getOrDefault("LIANZHI_SIMULATOR_PORT", "0"));
    }

    private static RunningServer started() {
        var simulator = ServerProgram.freePort();
        try {
            var program = new ServerProgram("server");
            Runtime.getRuntime().addShutdownHook(new Thread(program::stop));
            program.start(System.getProperty("lianzhi.demo.city", "none"), "-Dlianzhi.simulator.port=" + simulator);
            return new RunningServer(program.address(), simulator);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server came up", interrupted);
        }
    }

    public String address() {
        return address;
    }

    /** Where the institutions of the demo answer. */
    public String simulator() {
        return "http://127.0.0.1:" + simulator;
    }
}
