package lianzhi.portal.web.calculators;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 请求的字段: one JSON object read field by field. What is wrong is noted and a stand-in given, so that one answer names every
 * mistake; {@link #end} notes the fields that nobody asked for, {@link #orRefuse} at the top throws what was noted.
 */
final class Fields {
    private static final int MOST_REASONS = 50;
    private static final int LONGEST_NAME = 500;
    private static final Pattern AMOUNT = Pattern.compile("(-?)([0-9]{1,30})(\\.[0-9]{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000000");
    private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 1);

    private final JsonNode node;
    private final String path;
    private final List<Reason> reasons;
    private final Set<String> known = new HashSet<>();

    private Fields(JsonNode node, String path, List<Reason> reasons) {
        this.node = node;
        this.path = path;
        this.reasons = reasons;
    }

    static Fields of(JsonNode node) {
        if (!node.isObject()) {
            throw Refused.input(Reason.field("", "NOT_JSON", "请求体应为JSON对象", "The body should be a JSON object"));
        }
        return new Fields(node, "", new ArrayList<>());
    }

    /** Any text with something to see in it; half a character is refused, for it could not be answered. */
    String name(String field) {
        var value = find(field);
        if (value == null) {
            return missing(field, "");
        }
        var text = value.isString() ? value.stringValue() : "";
        if (text.isBlank() || text.length() > LONGEST_NAME || !Whole.text(text).equals(text)) {
            return wrong(field, "NAME", "应为1至500字的文字", "Should be a text of 1 to 500 characters", "");
        }
        return text;
    }

    Money amount(String field) {
        return optionalAmount(field).orElseGet(() -> find(field) == null ? missing(field, Money.ZERO) : Money.ZERO);
    }

    Optional<Money> optionalAmount(String field) {
        return Optional.ofNullable(find(field))
                .map(value -> readAmount(field, value.isString() ? value.stringValue() : ""));
    }

    Money readAmount(String field, String text) {
        var match = AMOUNT.matcher(text);
        if (!match.matches()) {
            return wrong(
                    field,
                    "AMOUNT",
                    "金额应为以元为单位的十进制字符串，至多两位小数",
                    "An amount is a decimal string in yuan, two decimals",
                    Money.ZERO);
        }
        var yuan = new BigDecimal(text);
        if (yuan.signum() < 0) {
            return wrong(field, "AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative", Money.ZERO);
        }
        return yuan.compareTo(MOST_YUAN) > 0
                ? wrong(field, "AMOUNT_OUT_OF_RANGE", "金额超出可计算的范围", "Beyond what can be computed", Money.ZERO)
                : Money.yuan(text);
    }

    /** A rate, share or weight: a string, or a plain number. */
    BigDecimal decimal(String field) {
        return optionalDecimal(field)
                .orElseGet(() -> find(field) == null ? missing(field, BigDecimal.ONE) : BigDecimal.ONE);
    }

    Optional<BigDecimal> optionalDecimal(String field) {
        var value = find(field);
        if (value == null) {
            return Optional.empty();
        }
        var text = value.isString() ? value.stringValue() : value.isNumber() ? value.toString() : "";
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.of(wrong(field, "DECIMAL", "应为十进制数", "Should be a decimal number", BigDecimal.ONE));
        }
        return Optional.of(new BigDecimal(text));
    }

    int whole(String field) {
        var value = find(field);
        if (value == null) {
            return missing(field, 0);
        }
        return value.isIntegralNumber() && value.canConvertToInt()
                ? value.intValue()
                : wrong(field, "WHOLE_NUMBER", "应为整数", "Should be a whole number", 0);
    }

    boolean flag(String field, boolean absent) {
        var value = find(field);
        if (value == null || value.isBoolean()) {
            return value == null ? absent : value.booleanValue();
        }
        return wrong(field, "BOOLEAN", "应为true或false", "Should be true or false", absent);
    }

    LocalDate day(String field) {
        var day = optionalDay(field);
        return day == null ? missing(field, STAND_IN) : day;
    }

    @Nullable
    LocalDate optionalDay(String field) {
        var value = find(field);
        if (value == null) {
            return null;
        }
        var text = value.isString() ? value.stringValue() : "";
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException _) {
            // a day such as 2026-02-30
        }
        return wrong(field, "DAY", "应为存在的日期，形如2026-01-31", "Should be an existing day such as 2026-01-31", STAND_IN);
    }

    /** One of the constants, by name. */
    <E extends Enum<E>> E choice(String field, List<E> choices) {
        return choice(field, choices, Enum::name);
    }

    <E> E choice(String field, List<E> choices, Function<E, Object> code) {
        var value = find(field);
        if (value == null) {
            return missing(field, choices.getFirst());
        }
        var text = value.isString() ? value.stringValue() : value.isIntegralNumber() ? value.toString() : "";
        return choices.stream()
                .filter(choice -> code.apply(choice).toString().equals(text)
                        && code.apply(choice) instanceof Integer == value.isNumber())
                .findFirst()
                .orElseGet(() -> {
                    var codes = choices.stream().map(code).toList();
                    return wrong(field, "CHOICE", "应为" + codes + "之一", "Should be one of " + codes, choices.getFirst());
                });
    }

    <E extends Enum<E>> E choice(String field, E[] choices) {
        return choice(field, Arrays.asList(choices));
    }

    Optional<Fields> object(String field) {
        return Optional.ofNullable(find(field)).flatMap(value -> inner(value, at(field)));
    }

    /** A list of objects; absent is empty. */
    <T> List<T> list(String field, Function<Fields, T> read) {
        var value = find(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            return wrong(field, "LIST", "应为列表", "Should be a list", List.of());
        }
        var items = new ArrayList<T>(value.size());
        for (var i = 0; i < value.size(); i++) {
            inner(value.get(i), at(field) + "[" + i + "]").ifPresent(item -> {
                items.add(read.apply(item));
                item.end();
            });
        }
        return items;
    }

    /** Notes the fields that are not known. */
    void end() {
        for (var field : node.propertyNames()) {
            if (!known.contains(field)) {
                wrong(field, "UNKNOWN_FIELD", "没有这一字段", "There is no such field", "");
            }
        }
    }

    /** At the top, after everything was read. */
    void orRefuse() {
        end();
        if (!reasons.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, reasons);
        }
    }

    <T> T missing(String field, T standIn) {
        return wrong(field, "MISSING", "缺少这一字段", "The field is missing", standIn);
    }

    <T> T wrong(String field, String code, String zh, String en, T standIn) {
        if (reasons.size() < MOST_REASONS) {
            reasons.add(Reason.field(Whole.text(at(field)), code, zh, en));
        }
        return standIn;
    }

    private Optional<Fields> inner(JsonNode value, String where) {
        if (value.isObject()) {
            return Optional.of(new Fields(value, where, reasons));
        }
        reasons.add(Reason.field(where, "OBJECT", "应为对象", "Should be an object"));
        return Optional.empty();
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private @Nullable JsonNode find(String field) {
        known.add(field);
        var value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }
}
