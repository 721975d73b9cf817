package lianzhi.settings;

import org.jspecify.annotations.Nullable;

/**
 * 现行设置: a setting with the value in force.
 *
 * @param lastChange null while the default applies
 */
public record SettingInForce(
        Setting setting, String value, @Nullable SettingChange lastChange) {}
