package lianzhi.administration;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.settings.Author;
import lianzhi.settings.SettingBook;
import lianzhi.settings.SettingInForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 修改设置: with a reason. */
@Component
public class ChangeSetting {
    private final SettingBook book;
    private final AuditTrail trail;

    ChangeSetting(SettingBook book, AuditTrail trail) {
        this.book = book;
        this.trail = trail;
    }

    /** @param expected the value that the person saw */
    @Transactional
    public SettingInForce handle(Viewer by, String key, String expected, String value, String reason) {
        by.require(Power.MANAGE_SETTINGS);
        var changed = book.change(key, expected, value, reason, new Author(by.personId(), by.name()));
        trail.record(by, "SETTING_CHANGED", "setting:" + key, Map.of("old", expected, "new", value, "reason", reason));
        return changed;
    }
}
