package lianzhi.statistics.store;

import static lianzhi.schema.statistics.Tables.OUTSIDE_BULLETIN;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.statistics.outside.OutsideBulletin;
import lianzhi.statistics.outside.OutsideBulletins;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredOutsideBulletins implements OutsideBulletins {
    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    StoredOutsideBulletins(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void put(Viewer by, OutsideBulletin bulletin) {
        var figures = JSONB.valueOf(json.writeValueAsString(bulletin.figures()));
        db.insertInto(OUTSIDE_BULLETIN)
                .set(OUTSIDE_BULLETIN.NAME, bulletin.id())
                .set(OUTSIDE_BULLETIN.COURT, bulletin.court())
                .set(OUTSIDE_BULLETIN.PERIOD, bulletin.period())
                .set(OUTSIDE_BULLETIN.SOURCE, bulletin.source())
                .set(OUTSIDE_BULLETIN.FIGURES, figures)
                .set(OUTSIDE_BULLETIN.ENTERED_BY, by.personId())
                .set(OUTSIDE_BULLETIN.ENTERED_AT, clock.instant())
                .onConflict(OUTSIDE_BULLETIN.NAME, OUTSIDE_BULLETIN.PERIOD)
                .doUpdate()
                .set(OUTSIDE_BULLETIN.FIGURES, figures)
                .set(OUTSIDE_BULLETIN.COURT, bulletin.court())
                .set(OUTSIDE_BULLETIN.ENTERED_AT, clock.instant())
                .execute();
    }

    @Override
    public List<OutsideBulletin> latest(int most) {
        return db.selectFrom(OUTSIDE_BULLETIN)
                .orderBy(OUTSIDE_BULLETIN.ENTERED_AT.desc(), OUTSIDE_BULLETIN.ID)
                .limit(most)
                .fetch(row -> new OutsideBulletin(
                        row.getName(),
                        row.getCourt(),
                        row.getPeriod(),
                        row.getSource(),
                        json.readValue(
                                row.getFigures().data(), new TypeReference<java.util.Map<String, BigDecimal>>() {})));
    }
}
