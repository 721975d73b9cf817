package lianzhi.simulator.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import lianzhi.simulator.Json;

/** Keeps the state, one change at a time; a change is on disk, whole, before anyone hears of it. */
public final class World {
    private final ReentrantLock lock = new ReentrantLock();
    private final Path file;
    private State state;

    private World(Path file) throws IOException {
        this.file = file;
        this.state = Files.exists(file) ? kept() : State.empty();
    }

    /** With what was kept in the folder before. */
    public static World in(Path folder) {
        try {
            Files.createDirectories(folder);
            var world = new World(folder.resolve("state.json"));
            world.save();
            return world;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public <T> T read(Function<State, T> question) {
        lock.lock();
        try {
            return question.apply(state);
        } finally {
            lock.unlock();
        }
    }

    /** When the change throws or cannot be kept, nothing has happened. */
    public <T> T change(Function<State, T> change) {
        lock.lock();
        try {
            var result = change.apply(state);
            save();
            return result;
        } catch (RuntimeException fault) {
            undo();
            throw fault;
        } finally {
            lock.unlock();
        }
    }

    public void update(Consumer<State> change) {
        var unused = change(all -> {
            change.accept(all);
            return all;
        });
    }

    private State kept() throws IOException {
        return Json.MAPPER.readValue(Files.readAllBytes(file), State.class);
    }

    private void undo() {
        try {
            state = kept();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void save() {
        var draft = file.resolveSibling("state.json.new");
        var bytes = ByteBuffer.wrap(Json.MAPPER.writeValueAsBytes(state));
        try (var out = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) out.write(bytes);
            out.force(true);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
