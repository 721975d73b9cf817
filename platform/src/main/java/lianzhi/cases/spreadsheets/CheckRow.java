package lianzhi.cases.spreadsheets;

import static lianzhi.cases.spreadsheets.Column.*;
import static lianzhi.cases.spreadsheets.RowToApplication.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lianzhi.law.Reason;

/** What a row says and the application would not hold: nothing of it may be lost without a word. */
final class CheckRow {
    private static final List<Column> OF_APPLICANTS = List.of(APPLICANT_PHONE, APPLICANT_ADDRESS);
    private static final List<Column> OF_DEBTORS = List.of(DEBTOR_PHONE, DEBTOR_ADDRESS);
    private static final List<Column> OF_OBLIGATIONS = List.of(OBLIGATION, LAST_DAY);
    private static final List<Column> OF_COSTS = List.of(COST_NAME, COST_DOUBLED, COST_LAST_DAY);
    private static final List<Column> OF_INTEREST =
            List.of(INTEREST_OF, PERCENT, TENOR, LPR_TENOR, RATE_ON, TIMES, INTEREST_TO, YEAR_DAYS);
    private static final Set<String> YES_OR_NO = Set.of("", "是", "否");

    private final List<Reason> faults = new ArrayList<>();
    private final SheetRow row;

    private CheckRow(SheetRow row) {
        this.row = row;
    }

    static List<Reason> faults(SheetRow row) {
        var check = new CheckRow(row);
        check.noMoreThan(List.of(APPLICANT, APPLICANT_NUMBER), OF_APPLICANTS);
        check.noMoreThan(List.of(DEBTOR, DEBTOR_NUMBER), OF_DEBTORS);
        check.noMoreThan(List.of(PRINCIPAL), OF_OBLIGATIONS);
        check.noMoreThan(List.of(COSTS), OF_COSTS);
        check.noMoreThan(List.of(INTEREST_FROM, RATE_KIND), OF_INTEREST);
        check.isYesOrNo(PRESERVATION);
        check.isYesOrNo(COST_DOUBLED);
        return List.copyOf(check.faults);
    }

    private void noMoreThan(List<Column> leading, List<Column> others) {
        var isEmpty = leading.stream().allMatch(column -> row.text(column).isEmpty());
        var most = leading.stream()
                .mapToInt(column -> parts(row.text(column)).size())
                .max()
                .orElse(0);
        var lead = leading.getFirst().title();
        for (var column : others) {
            var text = row.text(column);
            if (text.isEmpty()) continue;
            if (isEmpty) {
                faults.add(Reason.field(
                        column.title(),
                        "LEAD_MISSING",
                        "没有填写“" + lead + "”，这一列无所属",
                        "Belongs to " + lead + ", which is empty"));
            } else if (parts(text).size() > most) {
                var n = parts(text).size();
                faults.add(Reason.field(
                        column.title(),
                        "PARTS_DIFFER",
                        "有" + n + "项，而“" + lead + "”只有" + most + "项",
                        n + " parts, but only " + most + " of " + lead));
            }
        }
    }

    private void isYesOrNo(Column column) {
        var isClear = parts(row.text(column)).stream().map(String::strip).allMatch(YES_OR_NO::contains);
        if (!isClear) faults.add(Reason.field(column.title(), "YES_OR_NO", "只能填“是”或“否”", "Only 是 or 否"));
    }
}
