package lianzhi.settings;

import java.time.Instant;

/** 设置变更: who changed a setting, when, from what to what, and why. */
public record SettingChange(
        long id,
        String key,
        String oldValue,
        String newValue,
        String reason,
        String changedByName,
        Instant changedAt) {}
