package lianzhi.operations;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 数据目录: where the server keeps what is its own: LIANZHI_DATA_DIR, by default .lianzhi in the home folder. */
@Component
public final class DataFolder {
    private final Path path;

    DataFolder(@Value("${lianzhi.data-dir}") String path) {
        this.path = Path.of(path).toAbsolutePath().normalize();
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }
}
