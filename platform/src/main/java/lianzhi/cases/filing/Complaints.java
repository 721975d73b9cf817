package lianzhi.cases.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/** 补正意见: reads fields one by one and keeps every complaint. */
final class Complaints {
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,2})?");
    private static final long MOST_FEN = 100_000_000_000_000L;
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private final List<Reason> reasons = new ArrayList<>();

    void add(String field, String code, String zh, String en) {
        reasons.add(Reason.field(field, code, zh, en));
    }

    void addAll(String field, List<Reason> more) {
        more.forEach(r -> reasons.add(new Reason(r.code(), field, r.article(), r.zh(), r.en(), r.facts())));
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    void orRefuse() {
        if (!reasons.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, reasons);
        }
    }

    /** Text that must be there; empty after a complaint. */
    String text(String field, @Nullable String value, int longest) {
        var text = optional(field, value, longest);
        if (text.isEmpty()) {
            add(field, "MISSING", "必须填写", "This must be filled in");
        }
        return text;
    }

    String optional(String field, @Nullable String value, int longest) {
        var text = value == null ? "" : value.strip();
        if (holdsControl(text)) {
            add(field, "CONTROL_CHARACTER", "含有不可见的控制字符", "It holds control characters");
            return "?";
        }
        if (text.length() > longest) {
            add(field, "TOO_LONG", "不得超过" + longest + "字", "At most " + longest + " characters");
        }
        return text;
    }

    private static boolean holdsControl(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) return true;
        }
        return false;
    }

    Money amount(String field, @Nullable String value) {
        var text = value == null ? "" : value.strip().replace(",", "").replace("，", "");
        if (text.isEmpty()) {
            add(field, "MISSING", "必须填写", "This must be filled in");
            return Money.ZERO;
        }
        if (!YUAN.matcher(text).matches()) {
            add(field, "AMOUNT_FORM", "金额应为元，至多两位小数，如 12000.50", "An amount is in yuan with at most two decimals");
            return Money.ZERO;
        }
        var amount = Money.yuan(text);
        if (!amount.isPositive()) {
            add(field, "AMOUNT_NOT_POSITIVE", "金额须大于零", "An amount must be above zero");
        } else if (amount.fen() > MOST_FEN) {
            add(field, "AMOUNT_TOO_LARGE", "金额超出可受理的范围", "The amount is beyond what can be filed");
        }
        return amount;
    }

    /** A day that must be there; 1949-10-01 after a complaint. */
    LocalDate day(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            add(field, "MISSING", "必须填写", "This must be filled in");
            return FIRST;
        }
        var day = optionalDay(field, value);
        return day == null ? FIRST : day;
    }

    @Nullable
    LocalDate optionalDay(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(value.strip());
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                add(field, "DAY_OUT_OF_RANGE", "日期不在可能的范围内", "The day cannot be");
            }
            return day;
        } catch (DateTimeException _) {
            add(field, "DAY_FORM", "日期应形如 2017-08-15", "A day looks like 2017-08-15");
            return FIRST;
        }
    }

    <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type, @Nullable String value) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        add(field, "UNKNOWN_VALUE", "没有这一选项", "There is no such choice");
        return null;
    }
}
