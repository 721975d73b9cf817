package lianzhi.cases.spreadsheets;

import static lianzhi.cases.spreadsheets.Column.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 表内重复: two good rows that ask for the same thing of the same debtor, whatever else they say. */
final class TitlesOfFile {
    private static final List<Column> SAME =
            List.of(CASE_TYPE, TITLE_NUMBER, APPLICANT, APPLICANT_NUMBER, DEBTOR, DEBTOR_NUMBER, PRINCIPAL, COSTS);

    private final Map<List<String>, Integer> seen = new HashMap<>();

    void once(SheetRow row) {
        var first = seen.putIfAbsent(SAME.stream().map(row::text).toList(), row.number());
        if (first == null) return;
        throw Refused.rule(Reason.field(
                TITLE_NUMBER.title(),
                "TITLE_TWICE",
                "与第" + first + "行是同一申请执行人、同一依据、同一被执行人，不得重复立案",
                "The same applicant, title and debtor as row " + first));
    }
}
