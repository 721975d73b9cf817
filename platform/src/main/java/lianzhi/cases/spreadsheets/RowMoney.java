package lianzhi.cases.spreadsheets;

import static lianzhi.cases.spreadsheets.RowToApplication.at;
import static lianzhi.cases.spreadsheets.RowToApplication.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lianzhi.cases.filing.Application;
import org.jspecify.annotations.Nullable;

/** What a row claims: obligations, interest terms and costs, each in the columns that the filing form has. */
final class RowMoney {
    static final Map<String, String> RATES = Map.of(
            "", "FIXED",
            "固定年利率", "FIXED",
            "日利率", "DAILY",
            "LPR", "LPR",
            "LPR固定", "LPR_FIXED",
            "贷款基准利率", "BENCHMARK",
            "基准后LPR", "BENCHMARK_THEN_LPR");
    static final Map<String, String> TENORS = Map.of(
            "一年期", "ONE_YEAR",
            "五年期以上", "OVER_FIVE_YEARS",
            "六个月以内", "UP_TO_6_MONTHS",
            "六个月至一年", "UP_TO_1_YEAR",
            "一至三年", "UP_TO_3_YEARS",
            "三至五年", "UP_TO_5_YEARS",
            "五年以上", "OVER_5_YEARS");
    private static final String PLAIN_NAME = "本金";

    private RowMoney() {}

    static List<Application.Obligation> obligations(SheetRow row) {
        if (row.text(Column.CASE_TYPE).equals("执保")
                && row.text(Column.PRINCIPAL).isEmpty()) {
            return List.of();
        }
        var names = parts(row.text(Column.OBLIGATION));
        var amounts = parts(row.text(Column.PRINCIPAL));
        var days = parts(row.text(Column.LAST_DAY));
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> new Application.Obligation(name(names, i), at(amounts, i), only(days, i)))
                .toList();
    }

    static List<Application.Cost> costs(SheetRow row) {
        if (row.text(Column.COSTS).isEmpty()) {
            return List.of();
        }
        var names = parts(row.text(Column.COST_NAME));
        var amounts = parts(row.text(Column.COSTS));
        var doubled = parts(row.text(Column.COST_DOUBLED));
        var days = parts(row.text(Column.COST_LAST_DAY));
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> new Application.Cost(
                        at(names, i).isEmpty() ? "诉讼费用" : at(names, i),
                        at(amounts, i),
                        at(doubled, i).equals("是"),
                        none(at(days, i))))
                .toList();
    }

    static List<Application.Interest> interest(SheetRow row) {
        if (row.text(Column.PERCENT).isEmpty()
                && row.text(Column.INTEREST_FROM).isEmpty()
                && row.text(Column.RATE_KIND).isEmpty()) {
            return List.of();
        }
        var from = parts(row.text(Column.INTEREST_FROM));
        var count = Math.max(from.size(), parts(row.text(Column.RATE_KIND)).size());
        var terms = new ArrayList<Application.Interest>();
        for (var i = 0; i < count; i++) {
            terms.add(new Application.Interest(
                    name(parts(row.text(Column.INTEREST_OF)), obligation(row), i),
                    at(from, i),
                    at(parts(row.text(Column.INTEREST_TO)), i),
                    rate(row, i)));
        }
        return terms;
    }

    private static Application.Rate rate(SheetRow row, int i) {
        var kind = at(parts(row.text(Column.RATE_KIND)), i);
        return new Application.Rate(
                RATES.getOrDefault(kind, kind),
                none(at(parts(row.text(Column.PERCENT)), i)),
                tenor(at(parts(row.text(Column.TENOR)), i)),
                tenor(at(parts(row.text(Column.LPR_TENOR)), i)),
                none(at(parts(row.text(Column.RATE_ON)), i)),
                none(at(parts(row.text(Column.TIMES)), i)),
                yearDays(only(parts(row.text(Column.YEAR_DAYS)), i)));
    }

    /** Interest that names no obligation runs on the first one. */
    private static String obligation(SheetRow row) {
        return name(parts(row.text(Column.OBLIGATION)), 0);
    }

    private static String name(List<String> names, int i) {
        return name(names, i == 0 ? PLAIN_NAME : PLAIN_NAME + (i + 1), i);
    }

    private static String name(List<String> names, String otherwise, int i) {
        return at(names, i).isEmpty() ? otherwise : at(names, i);
    }

    /** One value stands for all of them. */
    private static String only(List<String> parts, int i) {
        return parts.size() == 1 ? at(parts, 0) : at(parts, i);
    }

    private static @Nullable String tenor(String text) {
        return text.isEmpty() ? null : TENORS.getOrDefault(text, text);
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What is no number of days is left to the check of the application. */
    private static @Nullable Integer yearDays(String text) {
        return text.isEmpty() ? null : text.matches("\\d{1,4}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }
}
