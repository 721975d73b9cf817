package lianzhi.coercion.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import lianzhi.coercion.catalogue.Field;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** Asks every rule of a kind of act, by name, and every field for its form; answers with all reasons at once. */
@Component
public class CheckProposal {
    private final Map<String, Rule> rules = new TreeMap<>();

    CheckProposal(Settings settings) {
        rules.putAll(GroundRules.ALL);
        rules.putAll(CrimeRules.ALL);
        rules.putAll(PersonRules.all(settings));
        rules.putAll(MeasureRules.all(LawSettings.defaults()));
    }

    public List<Reason> against(Asked asked) {
        var missing = fields("facts.", asked.kind().fields(), asked.proposal().facts());
        if (!missing.isEmpty()) {
            return missing;
        }
        return asked.kind().checks().stream()
                .map(name -> Objects.requireNonNull(rules.get(name), name))
                .flatMap(rule -> rule.against(asked).stream())
                .toList();
    }

    /** What lacks or has the wrong form. */
    public static List<Reason> fields(String place, List<Field> fields, Map<String, String> facts) {
        var reasons = new ArrayList<Reason>();
        for (var field : fields) {
            var value = facts.getOrDefault(field.code(), "").strip();
            if (value.isEmpty() && (field.optional() || field.setting() != null)) {
                continue;
            }
            if (value.isEmpty()) {
                reasons.add(Reason.field(
                        place + field.code(), "FIELD_MISSING", "请填写" + field.zh(), "Needed: " + field.en()));
            } else if (!fits(field, value)) {
                reasons.add(Reason.field(
                        place + field.code(),
                        "FIELD_FORM",
                        field.zh() + "的格式不对",
                        "Not of the right form: " + field.en()));
            }
        }
        return List.copyOf(reasons);
    }

    private static boolean fits(Field field, String value) {
        try {
            return switch (field.form()) {
                case TEXT -> value.length() <= 2_000;
                case CHOICE -> field.options().contains(value);
                case NUMBER ->
                    Integer.parseInt(value) >= (field.setting() == null ? 0 : 1) && Integer.parseInt(value) <= 3650;
                case MONEY -> Money.yuan(value).isPositive();
                case DATE -> Stream.of(LocalDate.parse(value)).allMatch(CheckProposal::isOurTime);
                case MOMENT -> isOurTime(LocalDateTime.parse(value).toLocalDate());
            };
        } catch (DateTimeException | NumberFormatException | Refused wrong) {
            return false;
        }
    }

    private static boolean isOurTime(LocalDate day) {
        return day.getYear() >= 1990 && day.getYear() <= 2100;
    }
}
