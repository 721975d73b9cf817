package lianzhi.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.ReferenceTable;
import org.springframework.stereotype.Component;

/** 设置目录: the settings of the law library and those of the platform itself. */
@Component
public class PublishedSettings {
    private final Map<String, Setting> byKey = new LinkedHashMap<>();

    PublishedSettings() {
        Stream.concat(
                        ReferenceTable.beside(Money.class, "settings.csv").rows().stream(),
                        ReferenceTable.beside(PublishedSettings.class, "platform-settings.csv").rows().stream())
                .map(cells -> new Setting(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        Mark.valueOf(cells.get(6)),
                        cells.get(7)))
                .forEach(setting -> byKey.put(setting.key(), setting));
    }

    public Map<String, Setting> byKey() {
        return byKey;
    }
}
