package lianzhi.cases.spreadsheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lianzhi.cases.filing.Application;
import org.jspecify.annotations.Nullable;

/** One row is one application. */
final class RowToApplication {
    private static final Map<String, String> KINDS =
            Map.of("", "CIVIL", "民事", "CIVIL", "刑事", "CRIMINAL", "仲裁", "ARBITRAL", "公证", "NOTARISED", "行政", "ADMIN");

    private RowToApplication() {}

    static Application of(SheetRow row) {
        var kind = row.text(Column.TITLE_KIND);
        return new Application(
                "执",
                row.text(Column.CAUSE),
                row.text(Column.RECEIVED),
                new Application.Title(
                        KINDS.getOrDefault(kind, kind),
                        row.text(Column.TITLE_NUMBER),
                        row.text(Column.ISSUER),
                        row.text(Column.EFFECTIVE)),
                List.of(new Application.Party(
                        row.text(Column.APPLICANT),
                        null,
                        row.text(Column.APPLICANT_NUMBER),
                        row.text(Column.APPLICANT_PHONE),
                        row.text(Column.APPLICANT_ADDRESS))),
                debtors(row),
                List.of(new Application.Obligation("本金", row.text(Column.PRINCIPAL), row.text(Column.LAST_DAY))),
                row.text(Column.COSTS).isEmpty()
                        ? List.of()
                        : List.of(new Application.Cost("诉讼费用", row.text(Column.COSTS), false, null)),
                interest(row),
                List.of(row.text(Column.LEAD)),
                row.text(Column.PRESERVATION).equals("是"),
                null,
                null);
    }

    private static List<Application.Party> debtors(SheetRow row) {
        var names = parts(row.text(Column.DEBTOR));
        var numbers = parts(row.text(Column.DEBTOR_NUMBER));
        var phones = parts(row.text(Column.DEBTOR_PHONE));
        var addresses = parts(row.text(Column.DEBTOR_ADDRESS));
        var debtors = new ArrayList<Application.Party>();
        for (var i = 0; i < Math.max(names.size(), numbers.size()); i++) {
            debtors.add(new Application.Party(at(names, i), null, at(numbers, i), at(phones, i), at(addresses, i)));
        }
        return debtors;
    }

    private static List<Application.Interest> interest(SheetRow row) {
        if (row.text(Column.PERCENT).isEmpty() && row.text(Column.INTEREST_FROM).isEmpty()) {
            return List.of();
        }
        return List.of(new Application.Interest(
                "本金",
                row.text(Column.INTEREST_FROM),
                row.text(Column.INTEREST_TO),
                new Application.Rate(
                        "FIXED",
                        row.text(Column.PERCENT),
                        null,
                        null,
                        null,
                        null,
                        yearDays(row.text(Column.YEAR_DAYS)))));
    }

    /** What is no number of days is left to the check of the application. */
    private static @Nullable Integer yearDays(String text) {
        return text.isEmpty() ? null : text.matches("\\d{1,4}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of("") : Arrays.asList(text.split("[;；]", -1));
    }

    private static String at(List<String> parts, int i) {
        return i < parts.size() ? parts.get(i).strip() : "";
    }
}
