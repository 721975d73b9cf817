package lianzhi.demo.institutions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lianzhi.demo.cases.AllDemoCases;
import lianzhi.demo.cases.FirstDay;
import lianzhi.exchange.FolderLine;
import lianzhi.operations.DataFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * 机构模拟器: three banks, a payment firm and the court's bank as one process beside the server. They come as clients
 * over HTTP, as real ones do. The process ends when this server does, however it ends.
 */
@Component
@Profile("demo")
class RunInstitutions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunInstitutions.class);
    private final DataFolder folder;
    private final AllDemoCases demo;
    private final FirstDay firstDay;
    private final Clock clock;
    private final Environment environment;
    private final FolderLine folders;
    private final int port;
    private @Nullable Process process;

    RunInstitutions(
            DataFolder folder,
            AllDemoCases demo,
            FirstDay firstDay,
            Clock clock,
            Environment environment,
            FolderLine folders,
            @Value("${lianzhi.simulator.port}") int port) {
        this.folder = folder;
        this.demo = demo;
        this.firstDay = firstDay;
        this.clock = clock;
        this.environment = environment;
        this.folders = folders;
        this.port = port;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() throws IOException {
        var state = folder.resolve("simulator");
        Files.createDirectories(state);
        var command = SimulatorCommand.of(List.of(
                "--platform=http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"),
                "--sftp=sftp://127.0.0.1:" + folders.port().orElse(2222),
                "--port=" + port,
                "--state=" + state,
                "--book=" + book(state),
                "--tied"));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(state.resolve("simulator.log").toFile())
                .start();
        LOG.info("The institutions' simulator runs beside the server: http://127.0.0.1:{}", port);
    }

    /** The accounts of the demo's debtors, where the simulator can read them. */
    private Path book(Path state) throws IOException {
        return Files.write(state.resolve("demo-book.json"), demo.book(firstDay.of(LocalDate.now(clock))));
    }

    @Override
    public void close() {
        var running = process;
        if (running == null) {
            return;
        }
        try {
            running.getOutputStream().close();
            if (!running.waitFor(5, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
