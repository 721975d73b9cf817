package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.PARTNER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lianzhi.exchange.NewPartner;
import lianzhi.exchange.Partner;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.Route;
import lianzhi.exchange.Transport;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Partners and their credentials. */
@Component
public class PartnerStore {

    private final DSLContext db;

    PartnerStore(DSLContext db) {
        this.db = db;
    }

    public List<Partner> active() {
        return read(PARTNER.ACTIVE.isTrue());
    }

    public Optional<Partner> byId(long id) {
        return read(PARTNER.ID.eq(id)).stream().findFirst();
    }

    /** Every route to the institution of this partner that is in use; empty when it is the only one. */
    public List<Partner> routes(long id) {
        return read(PARTNER.ACTIVE
                .isTrue()
                .and(PARTNER.INSTITUTION.eq(
                        select(PARTNER.INSTITUTION).from(PARTNER).where(PARTNER.ID.eq(id)))));
    }

    public Optional<Caller> caller(String userName) {
        return db.select(PARTNER.ID, PARTNER.CREDENTIAL_HASH)
                .from(PARTNER)
                .where(PARTNER.USER_NAME.eq(userName), PARTNER.ACTIVE.isTrue())
                .fetchOptional(row -> new Caller(row.value1(), row.value2()));
    }

    /** The partner with this code or user name, else a new one. */
    public long save(NewPartner partner, @Nullable String credentialHash) {
        var known = db.select(PARTNER.ID)
                .from(PARTNER)
                .where(partner.code() == null ? DSL.falseCondition() : PARTNER.CODE.eq(partner.code()))
                .or(partner.userName() == null ? DSL.falseCondition() : PARTNER.USER_NAME.eq(partner.userName()))
                .fetchOptional(PARTNER.ID);
        var row = known.map(id -> db.fetchSingle(PARTNER, PARTNER.ID.eq(id))).orElseGet(() -> db.newRecord(PARTNER));
        row.setCode(partner.code());
        row.setNameZh(partner.nameZh());
        row.setNameEn(partner.nameEn());
        row.setKind(partner.kind().name());
        row.setTransport(partner.transport().name());
        row.setPromisedHours(partner.promisedHours());
        row.setUserName(partner.userName());
        row.setCredentialHash(credentialHash);
        row.store();
        return row.getId();
    }

    public void link(long id, Route route, String institution) {
        db.update(PARTNER)
                .set(PARTNER.ROUTE, route.name())
                .set(PARTNER.INSTITUTION, institution)
                .where(PARTNER.ID.eq(id))
                .execute();
    }

    /** Requests are overdue, and nothing was heard within the promised hours. */
    public boolean isSilent(long id, Instant now) {
        var heardSince = field("{0} - {1} * interval '1 hour'", Instant.class, val(now), PARTNER.PROMISED_HOURS);
        return db.fetchExists(selectOne()
                .from(PARTNER)
                .where(PARTNER.ID.eq(id))
                .and(exists(selectOne()
                        .from(ITEM)
                        .where(ITEM.PARTNER_ID.eq(id), ITEM.STATE.in("SEALED", "OFFERED", "FETCHED", "OFFLINE"))
                        .and(ITEM.DUE_AT.lt(now))))
                .and(notExists(selectOne().from(ITEM).where(ITEM.PARTNER_ID.eq(id), ITEM.ANSWERED_AT.ge(heardSince)))));
    }

    private List<Partner> read(Condition which) {
        return db.select(
                        PARTNER.ID,
                        PARTNER.CODE,
                        PARTNER.NAME_ZH,
                        PARTNER.NAME_EN,
                        PARTNER.KIND,
                        PARTNER.TRANSPORT,
                        PARTNER.PROMISED_HOURS,
                        PARTNER.ACTIVE,
                        PARTNER.ROUTE,
                        PARTNER.INSTITUTION)
                .from(PARTNER)
                .where(which)
                .orderBy(PARTNER.KIND, PARTNER.NAME_ZH, PARTNER.ID)
                .fetch(row -> new Partner(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        PartnerKind.valueOf(row.value5()),
                        Transport.valueOf(row.value6()),
                        row.value7(),
                        row.value8(),
                        Route.valueOf(row.value9()),
                        row.value10()));
    }
}
