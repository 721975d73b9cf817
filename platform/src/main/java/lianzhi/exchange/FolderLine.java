package lianzhi.exchange;

import java.util.OptionalInt;

/** 文件通道：the SFTP address of the banks of file mode. */
public interface FolderLine {
    /** Where it listens; empty while it does not. */
    OptionalInt port();
}
