package lianzhi.portal.mycase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianzhi.portal.visible.Visibility;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The steps that parties are shown, in plain words. */
@Component
class Steps {
    private final Map<String, Step> steps = new LinkedHashMap<>();

    Steps(JsonMapper json) {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/portal/steps.json"))) {
            json.readValue(file, new TypeReference<List<Step>>() {}).forEach(step -> steps.put(step.event(), step));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Step(String event, Visibility row, String zh, String en, String plainZh, String plainEn) {}

    List<String> events() {
        return List.copyOf(steps.keySet());
    }

    /** Events of these rows. */
    List<String> events(Set<Visibility> rows) {
        return steps.values().stream()
                .filter(step -> rows.contains(step.row()))
                .map(Step::event)
                .toList();
    }

    Step of(String event) {
        return Objects.requireNonNull(steps.get(event), event);
    }
}
