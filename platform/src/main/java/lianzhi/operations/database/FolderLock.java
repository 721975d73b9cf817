package lianzhi.operations.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** 数据目录锁: one server at a time works on a data folder; the lock ends with its process, however that ends. */
final class FolderLock implements AutoCloseable {
    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /** @throws IllegalStateException if another server works on the folder */
    static FolderLock take(Path at) throws IOException {
        var file = FileChannel.open(at, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(file) == null) {
            file.close();
            throw new IllegalStateException("数据目录 " + at.getParent()
                    + " 正由另一个联执服务使用：先停止它，或用 LIANZHI_DATA_DIR 指定别的目录。 Another server works on this data folder:"
                    + " stop it, or choose another folder with LIANZHI_DATA_DIR.");
        }
        return new FolderLock(file);
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
