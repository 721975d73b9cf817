package lianzhi.funds.receipts;

import java.util.List;
import java.util.function.Consumer;

/** 流水文件: is read as a stream, from its beginning every time. */
@FunctionalInterface
public interface StatementFile {
    void read(Consumer<RawLine> lines);

    /** How many lines it seems to have, told without reading it; 0 when nothing tells. */
    default int expected() {
        return 0;
    }

    /** What the file itself says was there at the end; nothing where its kind does not tell. */
    default List<ClosingBalance> closing() {
        return List.of();
    }
}
