package lianzhi.funds.receipts;

import java.util.function.Consumer;

/** 流水文件: can be read more than once. The first reading only finds out whether the file is whole. */
@FunctionalInterface
public interface StatementFile {
    void read(Consumer<RawLine> lines);
}
