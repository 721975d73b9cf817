package lianzhi.exchange.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import lianzhi.operations.DataFolder;
import lianzhi.wire.file.PackageName;
import org.springframework.stereotype.Component;

/** The folder of each bank: out and in, with what was taken in done and what was put aside in bad. */
@Component
class Folders {
    private final Path root;

    Folders(DataFolder folder) {
        this.root = folder.resolve("exchange").resolve("folders");
    }

    /** What the bank sees as its root. */
    Path of(long partnerId) {
        var own = root.resolve(Long.toString(partnerId));
        try {
            Files.createDirectories(own.resolve("out"));
            Files.createDirectories(own.resolve("in/done"));
            Files.createDirectories(own.resolve("in/bad"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return own;
    }

    /** Written beside, then renamed: a reader never sees half a package. */
    void put(long partnerId, String name, String draftName, byte[] content) {
        var out = of(partnerId).resolve("out");
        if (Files.exists(out.resolve(name))) return;
        try {
            Files.write(out.resolve(draftName), content);
            Files.move(out.resolve(draftName), out.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void removeFromOut(long partnerId, String name) {
        try {
            Files.deleteIfExists(of(partnerId).resolve("out").resolve(name));
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    /** Whole packages, by name. */
    List<Path> incoming(long partnerId) {
        try (var files = Files.list(of(partnerId).resolve("in"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> PackageName.isWhole(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A second package of the same name does not write over the first. */
    void putAside(Path file, String folder, long messageId) {
        var name = file.getFileName().toString();
        var to = file.resolveSibling(folder).resolve(name);
        try {
            Files.move(file, Files.exists(to) ? to.resolveSibling(messageId + "-" + name) : to);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }
}
