package lianzhi.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a value is one that a setting allows. */
final class SettingValue {
    private static final Pattern BOUNDS = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\.\\.(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,4} ?(DAYS?|MONTHS?|YEARS?)?)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FREE = Set.of("text", "list", "range", "file", "role codes");

    private SettingValue() {}

    static boolean isAllowed(Setting setting, String value) {
        var allowed = setting.allowed();
        if (value.length() > 2000) return false;
        if (allowed.equals("date")) return value.isEmpty() || isDate(value);
        var bounds = BOUNDS.matcher(allowed);
        if (bounds.matches()) {
            return NUMBER.matcher(value).matches()
                    && new BigDecimal(value).compareTo(new BigDecimal(bounds.group(1))) >= 0
                    && new BigDecimal(value).compareTo(new BigDecimal(bounds.group(2))) <= 0;
        }
        if (FREE.contains(allowed)) return true;
        if (allowed.contains(" or ")) return SPAN.matcher(value).matches();
        return Arrays.asList(allowed.split(allowed.contains(";") ? ";" : ",")).contains(value);
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
