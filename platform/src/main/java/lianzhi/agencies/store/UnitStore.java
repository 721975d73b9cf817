package lianzhi.agencies.store;

import static lianzhi.schema.agencies.Tables.UNIT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.agencies.Unit;
import lianzhi.agencies.UnitKind;
import lianzhi.schema.agencies.tables.records.UnitRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
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
    public record Linked(String zh, String en, UnitKind kind, int hours, boolean active) {}

    /** Empty where the code is taken. */
    public Optional<Long> add(String code, Linked unit, String passwordHash) {
        return db.insertInto(UNIT)
                .set(UNIT.CODE, code)
                .set(UNIT.PASSWORD_HASH, passwordHash)
                .set(fields(unit))
                .onConflict(UNIT.CODE)
                .doNothing()
                .returningResult(UNIT.ID)
                .fetchOptional(UNIT.ID);
    }

    public void change(long id, Linked unit) {
        db.update(UNIT).set(fields(unit)).where(UNIT.ID.eq(id)).execute();
    }

    public void enterWith(long id, String passwordHash) {
        db.update(UNIT)
                .set(UNIT.PASSWORD_HASH, passwordHash)
                .where(UNIT.ID.eq(id))
                .execute();
    }

    private static Map<Field<?>, Object> fields(Linked unit) {
        return Map.of(
                UNIT.NAME_ZH, unit.zh(),
                UNIT.NAME_EN, unit.en(),
                UNIT.KIND, unit.kind().name(),
                UNIT.PROMISED_HOURS, unit.hours(),
                UNIT.ACTIVE, unit.active());
    }

    public String named(String code) {
        return db.select(UNIT.NAME_ZH)
                .from(UNIT)
                .where(UNIT.CODE.eq(code))
                .fetchSingle()
                .value1();
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
