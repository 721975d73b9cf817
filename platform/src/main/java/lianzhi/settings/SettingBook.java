package lianzhi.settings;

import java.util.List;
import java.util.Optional;

/** 设置簿: all settings, and their changes on the record. */
public interface SettingBook {
    /** In the order of the published table. */
    List<SettingInForce> all();

    Optional<SettingInForce> find(String key);

    /** Newest first. */
    List<SettingChange> changesOf(String key);

    /**
     * Sets a value; refuses what the setting does not allow, and a change that was overtaken by another.
     *
     * @param expected the value that the person saw
     */
    SettingInForce change(String key, String expected, String value, String reason, Author by);
}
