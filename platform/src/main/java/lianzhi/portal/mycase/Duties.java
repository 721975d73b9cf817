package lianzhi.portal.mycase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.portal.visible.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is ahead in plain words; the court's housekeeping is nothing to a party. */
@Component
class Duties {
    private final Map<String, Duty> duties;

    Duties(JsonMapper json) {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/portal/duties.json"))) {
            duties = json.readValue(file, new TypeReference<List<Duty>>() {}).stream()
                    .collect(Collectors.toUnmodifiableMap(Duty::code, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param row of the table of visibility; without one it is housekeeping and nothing to a party
     * @param own what a party does, not the court
     */
    record Duty(
            String code,
            @Nullable Visibility row,
            @Nullable String zh,
            @Nullable String en,
            @Nullable Boolean own) {}

    /** What stands in no row of the table is shown to nobody. */
    List<String> of(Set<Visibility> rows) {
        return duties.values().stream()
                .filter(duty -> duty.row() != null && rows.contains(duty.row()))
                .map(Duty::code)
                .sorted()
                .toList();
    }

    Set<String> codes() {
        return duties.keySet();
    }

    List<String> own() {
        return duties.values().stream()
                .filter(duty -> Boolean.TRUE.equals(duty.own()))
                .map(Duty::code)
                .sorted()
                .toList();
    }

    String zh(String code, String otherwise) {
        var duty = duties.get(code);
        return duty == null ? otherwise : Objects.requireNonNullElse(duty.zh(), otherwise);
    }

    String en(String code, String otherwise) {
        var duty = duties.get(code);
        return duty == null ? otherwise : Objects.requireNonNullElse(duty.en(), otherwise);
    }
}
