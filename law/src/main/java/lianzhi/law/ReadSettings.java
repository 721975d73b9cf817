package lianzhi.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the registry of settings that lies beside the classes: CSV with quoted cells where a comma is inside. */
final class ReadSettings {
    private ReadSettings() {}

    static Map<String, Setting> fromResources() {
        try (var in = Objects.requireNonNull(LawSettings.class.getResourceAsStream("/lianzhi/law/settings.csv"))) {
            var all = new LinkedHashMap<String, Setting>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(ReadSettings::cells)
                    .map(ReadSettings::setting)
                    .forEach(setting -> all.put(setting.key(), setting));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Setting setting(List<String> c) {
        return new Setting(
                c.get(0),
                c.get(1),
                c.get(2),
                c.get(3),
                c.get(4),
                c.get(5),
                Mark.valueOf(c.get(6)),
                Set.of(c.get(7).split(",")));
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
