package lianzhi.law.identifiers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 案号, such as (2026)粤0803执1234号 (案号规定 of 2016, amended 2018). Both widths of brackets are read; half-width is kept.
 *
 * @param year calendar year of intake, 1949–2999
 * @param court court code: 最高法, or a province with no, two or four digits
 * @param special specialised-trial code, one character such as 知; null in ordinary cases
 * @param type type code, at most three characters, such as 执
 * @param serial 1–99999999, without leading zeros
 */
public record CaseNumber(int year, String court, @Nullable String special, String type, int serial) {
    private static final Pattern FORM = Pattern.compile("\\(([0-9]{4})\\)(最高法|[" + Provinces.OF_COURTS
            + "](?:[0-9]{4}|[0-9]{2})?)" + "([\\p{IsHan}&&[^字第号之]]{1,4})([0-9]{1,8})号");
    private static final int YEAR = 1;
    private static final int COURT = 2;
    private static final int KIND = 3;
    private static final int SERIAL = 4;
    private static final Pattern OLD_FORM = Pattern.compile("\\(?[0-9]{4}\\)?.{1,12}字第?[0-9]+(-[0-9]+)?号.*");

    public static Checked<CaseNumber> check(@Nullable String text) {
        var mended = Mended.text(text == null ? "" : text);
        var match = FORM.matcher(mended);
        if (!match.matches()) {
            return OLD_FORM.matcher(mended).matches()
                    ? Checked.invalid(
                            "CASE_NUMBER_OLD_FORM",
                            "2016年以前的旧案号，只能作为文字登记",
                            "A number of the form before 2016: kept as text only")
                    : Checked.invalid(
                            "CASE_NUMBER_FORM", "案号应形如(2026)粤0803执1234号", "A case number looks like (2026)粤0803执1234号");
        }
        var year = Integer.parseInt(match.group(YEAR));
        var serial = Integer.parseInt(match.group(SERIAL));
        if (year < 1949 || year > 2999) {
            return Checked.invalid("CASE_NUMBER_YEAR", "案号的年份不可能", "The year of the case number cannot be");
        }
        if (serial == 0) {
            return Checked.invalid("CASE_NUMBER_SERIAL", "案号的编号从1开始", "The serial number begins at 1");
        }
        var kind = match.group(KIND);
        var special = specialOf(kind);
        var type = special == null ? kind : kind.substring(1);
        return Checked.valid(new CaseNumber(year, match.group(COURT), special, issued(type), serial));
    }

    /** Reads or refuses. */
    public static CaseNumber parse(String text) {
        return check(text).orRefuse();
    }

    /** 知民终 is 民终 with the element 知; no type code begins with 知 or has four characters. */
    private static @Nullable String specialOf(String kind) {
        return kind.length() == 4 || kind.length() > 1 && kind.startsWith("知") ? kind.substring(0, 1) : null;
    }

    /** The notice of 2018 prints 恢执, courts use 执恢; both are read, one is issued. */
    private static String issued(String type) {
        return type.equals("恢执") ? "执恢" : type;
    }

    public Optional<String> specialised() {
        return Optional.ofNullable(special);
    }

    /** The number that a court gives next; refused if its parts do not make a case number. */
    public static CaseNumber issue(int year, String court, String type, int serial) {
        return parse("(" + year + ")" + court + type + serial + "号");
    }

    /** A first or resumed enforcement case. */
    public boolean isEnforcement() {
        return type.equals("执") || type.equals("执恢");
    }

    /** With full-width brackets, as printed documents have it. */
    public String printed() {
        return "（" + year + "）" + afterYear();
    }

    /** The form that is stored: half-width brackets. */
    @Override
    public String toString() {
        return "(" + year + ")" + afterYear();
    }

    private String afterYear() {
        return court + (special == null ? "" : special) + type + serial + "号";
    }
}
