package lianzhi.funds.files;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lianzhi.funds.receipts.ClosingBalance;
import lianzhi.funds.receipts.ImportStatement.Source;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.funds.receipts.StatementFile;

/** 流水文件: as it was handed in. @param saved the bank's own heads by meaning, for files with columns */
public record StatementBytes(Source source, byte[] bytes, Map<Column, String> saved) implements StatementFile {
    @Override
    public void read(Consumer<RawLine> lines) {
        switch (source) {
            case XLSX -> ReadXlsx.of(bytes, saved, lines);
            case MT940 -> ReadMt940.of(bytes, lines);
            case CAMT053 -> ReadCamt053.of(bytes, lines);
            case CSV, CONNECTOR -> ReadCsv.of(bytes, saved, lines);
        }
    }

    @Override
    public List<ClosingBalance> closing() {
        return switch (source) {
            case MT940 -> ClosingOfMt940.of(bytes);
            case CAMT053 -> ClosingOfCamt053.of(bytes);
            case CSV, XLSX, CONNECTOR -> List.of();
        };
    }

    @Override
    public int expected() {
        return switch (source) {
            case XLSX -> CountLines.ofSpreadsheet(bytes);
            case MT940 -> CountLines.of(bytes, ":61:");
            case CAMT053 -> CountLines.of(bytes, "<Ntry>");
            case CSV, CONNECTOR -> Math.max(0, CountLines.of(bytes, "\n") - 1);
        };
    }
}
