package lianzhi.administration;

import lianzhi.law.Mark;
import lianzhi.law.Refused;
import lianzhi.settings.CheckValue;
import lianzhi.settings.Setting;
import tools.jackson.databind.JsonNode;

/** Holds a default against the words of its own setting. */
final class CheckDefaults {
    private final CheckValue check = new CheckValue();

    String fault(JsonNode item) {
        var s = item.path("setting");
        var setting = new Setting(
                s.path("key").asString(),
                s.path("standard").asString(),
                s.path("allowed").asString(),
                "",
                "",
                "",
                Mark.E,
                "");
        try {
            check.orRefuse(setting, setting.standard());
            return "";
        } catch (Refused refused) {
            return setting.key() + "=" + setting.standard() + " not in " + setting.allowed();
        }
    }
}
