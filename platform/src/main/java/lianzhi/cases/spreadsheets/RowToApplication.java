package lianzhi.cases.spreadsheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lianzhi.cases.filing.Application;

/** One row is one application. */
final class RowToApplication {
    static final Map<String, String> KINDS =
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
                RowMoney.obligations(row),
                RowMoney.costs(row),
                RowMoney.interest(row),
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

    static List<String> parts(String text) {
        return text.isEmpty() ? List.of("") : Arrays.asList(text.split("[;；]", -1));
    }

    static String at(List<String> parts, int i) {
        return i < parts.size() ? parts.get(i).strip() : "";
    }
}
