package lianzhi.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** 设置: the registry of settings with the values a court has chosen; immutable, handed to the functions that act on it. */
public final class LawSettings {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");

    private final Map<String, Setting> registry;
    private final Map<String, String> chosen;

    private LawSettings(Map<String, Setting> registry, Map<String, String> chosen) {
        this.registry = registry;
        this.chosen = Map.copyOf(chosen);
    }

    /** Every setting at its default. */
    public static LawSettings defaults() {
        return Defaults.ALL;
    }

    /** Another value for one setting; a key that is not registered or a value that is not allowed is refused. */
    public LawSettings with(String key, String value) {
        if (!SettingValue.isAllowed(of(key), value)) {
            throw Refused.rule(Reason.field(
                            key, "SETTING_VALUE_NOT_ALLOWED", "该设置不允许这个值", "This value is not allowed for the setting")
                    .with(Map.of("value", value, "allowed", of(key).allowed())));
        }
        var more = new TreeMap<>(chosen);
        more.put(key, value);
        return new LawSettings(registry, more);
    }

    /** All settings of all modules, in order of the registry. */
    public List<Setting> all() {
        return List.copyOf(registry.values());
    }

    public boolean has(String key) {
        return registry.containsKey(key);
    }

    public Setting of(String key) {
        var setting = registry.get(key);
        if (setting == null) {
            throw Refused.notFound(key);
        }
        return setting;
    }

    public String text(String key) {
        return chosen.getOrDefault(key, of(key).standard());
    }

    public boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    public BigDecimal number(String key) {
        return new BigDecimal(text(key));
    }

    /** The numbers that stand in a text, such as 24 and 36 in 24_36; fewer than {@code atLeast} are refused. */
    public List<BigDecimal> numbers(String key, int atLeast) {
        var found = NUMBER.matcher(text(key))
                .results()
                .map(m -> new BigDecimal(m.group()))
                .toList();
        if (found.size() < atLeast) {
            throw Refused.rule(
                    Reason.field(key, "SETTING_UNREADABLE", "该设置中缺少数字", "Numbers are missing in the setting"));
        }
        return found;
    }

    public int whole(String key) {
        return Integer.parseInt(text(key));
    }

    /** A day; empty where none is known. */
    public Optional<LocalDate> day(String key) {
        try {
            return text(key).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(key)));
        } catch (DateTimeParseException e) {
            throw Refused.rule(Reason.field(key, "SETTING_NOT_A_DAY", "该设置不是日期", "The setting is not a date"));
        }
    }

    private static final class Defaults {
        static final LawSettings ALL = new LawSettings(ReadSettings.fromResources(), Map.of());
    }
}
