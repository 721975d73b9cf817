package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.MESSAGE;
import static lianzhi.schema.exchange.Tables.PARTNER;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lianzhi.exchange.seal.AtRest;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** 隔离区: messages that must not be read, with their bytes. */
@Component
public class QuarantineStore {
    private final DSLContext db;
    private final AtRest atRest;

    QuarantineStore(DSLContext db, AtRest atRest) {
        this.db = db;
        this.atRest = atRest;
    }

    public List<Quarantined> newest(int most) {
        return db.select(MESSAGE.fields())
                .select(PARTNER.NAME_ZH, PARTNER.NAME_EN)
                .from(MESSAGE)
                .join(PARTNER)
                .on(PARTNER.ID.eq(MESSAGE.PARTNER_ID))
                .where(MESSAGE.VERDICT.eq("QUARANTINED"))
                .orderBy(MESSAGE.RECEIVED_AT.desc(), MESSAGE.ID.desc())
                .limit(most)
                .fetch(row -> new Quarantined(
                        row.get(MESSAGE.ID),
                        row.get(MESSAGE.PARTNER_ID),
                        row.get(PARTNER.NAME_ZH),
                        row.get(PARTNER.NAME_EN),
                        row.get(MESSAGE.OPERATION),
                        row.get(MESSAGE.RECEIVED_AT),
                        row.get(MESSAGE.REASON),
                        atRest.open(row.get(MESSAGE.BODY), row.get(MESSAGE.ENCRYPTED), row.get(MESSAGE.PACKED)).length,
                        HexFormat.of().formatHex(row.get(MESSAGE.SHA256))));
    }

    public Optional<byte[]> bytes(long messageId) {
        return db.select(MESSAGE.BODY, MESSAGE.ENCRYPTED, MESSAGE.PACKED)
                .from(MESSAGE)
                .where(MESSAGE.ID.eq(messageId), MESSAGE.VERDICT.eq("QUARANTINED"))
                .fetchOptional(row -> atRest.open(row.value1(), row.value2(), row.value3()));
    }
}
