package lianzhi.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the registry of settings that lies beside the classes. */
final class ReadSettings {
    private ReadSettings() {}

    static Map<String, Setting> fromResources() {
        var all = new LinkedHashMap<String, Setting>();
        ReferenceTable.beside(LawSettings.class, "settings.csv").rows().stream()
                .map(ReadSettings::setting)
                .forEach(setting -> all.put(setting.key(), setting));
        return all;
    }

    private static Setting setting(List<String> c) {
        var usedIn = Set.of(c.get(7).split(","));
        return new Setting(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), Mark.valueOf(c.get(6)), usedIn);
    }
}
