package lianzhi.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** May a setting have this value? Reads the setting's own words: choices, a range, a date, a list, text. */
@Component
public class CheckValue {
    private static final int LONGEST = 500;
    private static final String EMPTY_OR = "empty or ";

    /** Refuses with every word of what is allowed. */
    public void orRefuse(Setting setting, String value) {
        if (value.length() > LONGEST || !isAllowed(setting, value)) {
            throw Refused.input(Reason.field(
                            "value",
                            "SETTING_VALUE_NOT_ALLOWED",
                            "设置“" + setting.labelZh() + "”只能是：" + setting.allowed(),
                            "“" + setting.labelEn() + "” may only be: " + setting.allowed())
                    .with(Map.of("key", setting.key(), "allowed", setting.allowed())));
        }
    }

    private static boolean isAllowed(Setting setting, String value) {
        var allowed = setting.allowed();
        return switch (allowed) {
            case "text" -> !value.isBlank();
            case "list" ->
                value.isEmpty() || List.of(value.split("[,;]", -1)).stream().noneMatch(String::isBlank);
            case "role codes" -> value.matches("[A-Z_]+([,;|][A-Z_]+)*");
            case "date" ->
                isDate(value) || (value.isEmpty() && setting.standard().isEmpty());
            case "months or empty" -> value.matches("\\d{0,3}");
            case "days, months or years" -> value.matches("[1-9]\\d{0,3} (DAY|MONTH|YEAR)");
            case "range" -> value.matches("\\d+(\\.\\d+)?\\.\\.\\d+(\\.\\d+)?");
            case "file" -> value.equals(setting.standard());
            default ->
                allowed.startsWith(EMPTY_OR)
                        ? value.isEmpty() || isChoiceOrInRange(setting, allowed.substring(EMPTY_OR.length()), value)
                        : isChoiceOrInRange(setting, allowed, value);
        };
    }

    private static boolean isChoiceOrInRange(Setting setting, String allowed, String value) {
        var range = allowed.split("\\.\\.", -1);
        if (range.length == 2) {
            return value.matches("\\d{1,12}(\\.\\d{1,6})?")
                    && isBetween(range[0], value, range[1])
                    && (isWhole(value) || !isWhole(range[0]) || !isWhole(setting.standard()));
        }
        return List.of(allowed.split(allowed.contains(";") ? ";" : ",", -1)).contains(value);
    }

    private static boolean isBetween(String low, String value, String high) {
        var number = new BigDecimal(value);
        return number.compareTo(new BigDecimal(low)) >= 0 && number.compareTo(new BigDecimal(high)) <= 0;
    }

    private static boolean isWhole(String number) {
        return !number.contains(".");
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}
