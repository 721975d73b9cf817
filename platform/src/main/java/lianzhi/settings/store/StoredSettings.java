package lianzhi.settings.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.settings.Tables.SETTING_CHANGE;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.operations.Remembered;
import lianzhi.settings.Author;
import lianzhi.settings.CheckValue;
import lianzhi.settings.PublishedSettings;
import lianzhi.settings.Setting;
import lianzhi.settings.SettingBook;
import lianzhi.settings.SettingChange;
import lianzhi.settings.SettingInForce;
import lianzhi.settings.Settings;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The newest change of each key over the published defaults. */
@Component
class StoredSettings implements Settings, SettingBook {
    private final DSLContext db;
    private final Clock clock;
    private final PublishedSettings published;
    private final CheckValue check;
    private final Remembered<Map<String, SettingChange>> newest;

    StoredSettings(DSLContext db, Clock clock, PublishedSettings published, CheckValue check) {
        this.db = db;
        this.clock = clock;
        this.published = published;
        this.check = check;
        this.newest = new Remembered<>(Duration.ofSeconds(5), this::readNewest);
    }

    @Override
    public String text(String key) {
        return find(key)
                .map(SettingInForce::value)
                .orElseThrow(() -> new IllegalArgumentException("No such setting: " + key));
    }

    @Override
    public List<SettingInForce> all() {
        return published.byKey().values().stream().map(this::inForce).toList();
    }

    @Override
    public Optional<SettingInForce> find(String key) {
        return Optional.ofNullable(published.byKey().get(key)).map(this::inForce);
    }

    @Override
    public List<SettingChange> changesOf(String key) {
        return db.selectFrom(SETTING_CHANGE)
                .where(SETTING_CHANGE.KEY.eq(key))
                .orderBy(SETTING_CHANGE.ID.desc())
                .fetch(StoredSettings::change);
    }

    @Override
    @Transactional
    public SettingInForce change(String key, String expected, String value, String reason, Author by) {
        var setting = Optional.ofNullable(published.byKey().get(key)).orElseThrow(() -> Refused.notFound("key"));
        check.orRefuse(setting, value);
        db.execute("select pg_advisory_xact_lock(hashtext({0}))", "setting:" + key);
        var before = db.selectFrom(SETTING_CHANGE)
                .where(SETTING_CHANGE.KEY.eq(key))
                .orderBy(SETTING_CHANGE.ID.desc())
                .limit(1)
                .fetchOptional(SETTING_CHANGE.NEW_VALUE)
                .orElse(setting.standard());
        if (!before.equals(expected)) {
            throw Refused.conflict(Reason.field(
                    "value",
                    "CHANGED_MEANWHILE",
                    "该设置刚被他人改为“" + before + "”，请刷新后再改",
                    "Somebody has just set it to “" + before + "”; look again before you change it"));
        }
        if (before.equals(value)) {
            throw Refused.rule(
                    Reason.field("value", "SETTING_UNCHANGED", "新值与现值相同", "The value is the same as before"));
        }
        db.insertInto(SETTING_CHANGE)
                .set(SETTING_CHANGE.KEY, key)
                .set(SETTING_CHANGE.OLD_VALUE, before)
                .set(SETTING_CHANGE.NEW_VALUE, value)
                .set(SETTING_CHANGE.REASON, reason)
                .set(SETTING_CHANGE.CHANGED_BY, by.personId())
                .set(SETTING_CHANGE.CHANGED_BY_NAME, by.name())
                .set(SETTING_CHANGE.CHANGED_AT, clock.instant())
                .execute();
        newest.forget();
        return new SettingInForce(setting, value, changesOf(key).getFirst());
    }

    private SettingInForce inForce(Setting setting) {
        var change = newest.get().get(setting.key());
        return new SettingInForce(setting, change == null ? setting.standard() : change.newValue(), change);
    }

    private Map<String, SettingChange> readNewest() {
        var byKey = new LinkedHashMap<String, SettingChange>();
        db.selectFrom(SETTING_CHANGE).orderBy(SETTING_CHANGE.ID).forEach(row -> byKey.put(row.getKey(), change(row)));
        return byKey;
    }

    private static SettingChange change(Record row) {
        return new SettingChange(
                requireNonNull(row.get(SETTING_CHANGE.ID)),
                requireNonNull(row.get(SETTING_CHANGE.KEY)),
                requireNonNull(row.get(SETTING_CHANGE.OLD_VALUE)),
                requireNonNull(row.get(SETTING_CHANGE.NEW_VALUE)),
                requireNonNull(row.get(SETTING_CHANGE.REASON)),
                requireNonNull(row.get(SETTING_CHANGE.CHANGED_BY_NAME)),
                requireNonNull(row.get(SETTING_CHANGE.CHANGED_AT)));
    }
}
