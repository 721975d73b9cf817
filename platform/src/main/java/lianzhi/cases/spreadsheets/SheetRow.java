package lianzhi.cases.spreadsheets;

import java.util.List;
import java.util.Map;
import lianzhi.law.Reason;

/**
 * 表格的一行.
 *
 * @param number as the spreadsheet counts, from 1
 * @param faults of single cells, such as a formula; their field is the column's name
 */
record SheetRow(int number, Map<Column, String> cells, List<Reason> faults) {
    String text(Column column) {
        return cells.getOrDefault(column, "");
    }
}
