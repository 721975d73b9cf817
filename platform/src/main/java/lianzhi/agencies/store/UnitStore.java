package lianzhi.agencies.store;

import static lianzhi.schema.agencies.Tables.UNIT;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.agencies.Unit;
import lianzhi.agencies.UnitKind;
import lianzhi.schema.agencies.tables.records.UnitRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Linked units and how they sign in. */
@Repository
public class UnitStore {
    private final DSLContext db;

    UnitStore(DSLContext db) {
        this.db = db;
    }

    /** 登录凭据: by hash. */
    public record Entry(Unit unit, String passwordHash) {}

    /** 登记内容 of a unit. */
    public record Linked(String code, String zh, String en, UnitKind kind, int hours, boolean active) {}

    /** @param passwordHash null: it keeps the one it has */
    public long put(Linked unit, @Nullable String passwordHash) {
        var fields = new LinkedHashMap<Field<?>, Object>(Map.of(
                UNIT.NAME_ZH, unit.zh(),
                UNIT.NAME_EN, unit.en(),
                UNIT.KIND, unit.kind().name(),
                UNIT.PROMISED_HOURS, unit.hours(),
                UNIT.ACTIVE, unit.active()));
        if (passwordHash == null) {
            return db.update(UNIT)
                    .set(fields)
                    .where(UNIT.CODE.eq(unit.code()))
                    .returningResult(UNIT.ID)
                    .fetchSingle()
                    .value1();
        }
        fields.put(UNIT.PASSWORD_HASH, passwordHash);
        return db.insertInto(UNIT)
                .set(UNIT.CODE, unit.code())
                .set(fields)
                .onConflict(UNIT.CODE)
                .doUpdate()
                .set(fields)
                .returningResult(UNIT.ID)
                .fetchSingle()
                .value1();
    }

    public boolean exists(String code) {
        return db.fetchExists(UNIT, UNIT.CODE.eq(code));
    }

    public Optional<Entry> entry(String code) {
        return db.selectFrom(UNIT)
                .where(UNIT.CODE.eq(code))
                .fetchOptional(row -> new Entry(unit(row), row.getPasswordHash()));
    }

    public Optional<Unit> find(long id) {
        return db.selectFrom(UNIT).where(UNIT.ID.eq(id)).fetchOptional(UnitStore::unit);
    }

    public List<Unit> all() {
        return db.selectFrom(UNIT).orderBy(UNIT.ID).fetch(UnitStore::unit);
    }

    public List<Unit> active(Collection<UnitKind> kinds) {
        return db.selectFrom(UNIT)
                .where(
                        UNIT.ACTIVE.isTrue(),
                        UNIT.KIND.in(kinds.stream().map(Enum::name).toList()))
                .orderBy(UNIT.ID)
                .fetch(UnitStore::unit);
    }

    private static Unit unit(UnitRecord row) {
        return new Unit(
                row.getId(),
                row.getCode(),
                row.getNameZh(),
                row.getNameEn(),
                UnitKind.valueOf(row.getKind()),
                row.getPromisedHours(),
                row.getActive());
    }
}
