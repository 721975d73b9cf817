package lianzhi.cases.spreadsheets;

import java.util.List;
import lianzhi.cases.CaseId;

/**
 * 导入结果: good rows are filed, each bad row is named.
 *
 * @param rows with content, without the head
 */
public record Imported(int rows, List<FiledRow> filed, List<RowError> errors) {

    /**
     * 已立案的一行.
     *
     * @param earlier by an import before this one
     */
    public record FiledRow(int row, CaseId id, String number, String judgeName, boolean earlier) {}

    /** 有误的一行: by row, column and reason. */
    public record RowError(int row, String column, String code, String value, String zh, String en) {}
}
