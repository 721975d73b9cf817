package lianzhi.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTests {
    @TempDir
    Path folder;

    @Test
    void a_second_server_on_the_same_folder_is_refused_and_told_why() throws IOException {
        try (var first = FolderLock.take(folder.resolve("server.lock"))) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(folder.resolve("server.lock")))
                    .hasMessageContaining("LIANZHI_DATA_DIR");
        }
    }

    @Test
    void the_folder_is_free_again_when_the_first_server_has_ended() throws IOException {
        FolderLock.take(folder.resolve("server.lock")).close();
        try (var second = FolderLock.take(folder.resolve("server.lock"))) {
            assertThat(second).isNotNull();
        }
    }
}
