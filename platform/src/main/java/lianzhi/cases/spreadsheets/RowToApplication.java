package lianzhi.cases.spreadsheets;

import static lianzhi.cases.spreadsheets.Column.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lianzhi.cases.filing.Application;
import org.jspecify.annotations.Nullable;

/** One row is one application. */
final class RowToApplication {
    static final Map<String, String> KINDS =
            Map.of("", "CIVIL", "民事", "CIVIL", "刑事", "CRIMINAL", "仲裁", "ARBITRAL", "公证", "NOTARISED", "行政", "ADMIN");

    private RowToApplication() {}

    /** @param earlier the case that the row resumes */
    static Application of(SheetRow row, @Nullable Long earlier) {
        var kind = row.text(Column.TITLE_KIND);
        return new Application(
                row.text(Column.CASE_TYPE),
                row.text(Column.CAUSE),
                row.text(Column.RECEIVED),
                new Application.Title(
                        KINDS.getOrDefault(kind, kind),
                        row.text(Column.TITLE_NUMBER),
                        row.text(Column.ISSUER),
                        row.text(Column.EFFECTIVE)),
                parties(row, APPLICANT, APPLICANT_NUMBER, APPLICANT_PHONE, APPLICANT_ADDRESS),
                parties(row, DEBTOR, DEBTOR_NUMBER, DEBTOR_PHONE, DEBTOR_ADDRESS),
                RowMoney.obligations(row),
                RowMoney.costs(row),
                RowMoney.interest(row),
                List.of(row.text(Column.LEAD)),
                row.text(Column.PRESERVATION).equals("是"),
                null,
                earlier,
                row.text(Column.REPEAT_REASON).isEmpty() ? null : row.text(Column.REPEAT_REASON));
    }

    private static List<Application.Party> parties(
            SheetRow row, Column name, Column number, Column phone, Column address) {
        var names = parts(row.text(name));
        var numbers = parts(row.text(number));
        var phones = parts(row.text(phone));
        var addresses = parts(row.text(address));
        var parties = new ArrayList<Application.Party>();
        for (var i = 0; i < Math.max(names.size(), numbers.size()); i++) {
            parties.add(new Application.Party(at(names, i), null, at(numbers, i), at(phones, i), at(addresses, i)));
        }
        return parties;
    }

    static List<String> parts(String text) {
        return text.isEmpty() ? List.of("") : Arrays.asList(text.split("[;；]", -1));
    }

    static String at(List<String> parts, int i) {
        return i < parts.size() ? parts.get(i).strip() : "";
    }
}
