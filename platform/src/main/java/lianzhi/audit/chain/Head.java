package lianzhi.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import lianzhi.operations.DataFolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 链头: the last seal that this node has made, kept outside the database: the end of the chain cannot be cut unseen. */
@Component
class Head {
    record Known(long sealId, String hash) {}

    private final Path file;

    Head(DataFolder folder) {
        this.file = folder.resolve("audit.head");
    }

    Optional<Known> known() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var parts = Files.readString(file).strip().split(" ", 2);
            return Optional.of(new Known(Long.parseLong(parts[0]), parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rememberAfterCommit(Seal seal) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                write(seal.id() + " " + seal.hash() + "\n");
            }
        });
    }

    private void write(String line) {
        try {
            var fresh = file.resolveSibling("audit.head.new");
            Files.writeString(fresh, line);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
