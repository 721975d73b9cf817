/** 表格: cases in from a spreadsheet, lists out as one. Start at {@link ImportCases}. */
@NullMarked
package lianzhi.cases.spreadsheets;

import org.jspecify.annotations.NullMarked;
