package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.AUDITOR_DRAW;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.coercion.PartyRequest.Draw;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Draws of auditors, each with its list and seed; never changed. */
@Component
public class DrawStore {
    private final DSLContext db;

    DrawStore(DSLContext db) {
        this.db = db;
    }

    public void add(long requestId, Draw draw, Viewer by, Instant now) {
        db.insertInto(AUDITOR_DRAW)
                .set(AUDITOR_DRAW.REQUEST_ID, requestId)
                .set(AUDITOR_DRAW.NO, draw.no())
                .set(AUDITOR_DRAW.CANDIDATES, draw.candidates().toArray(String[]::new))
                .set(AUDITOR_DRAW.SEED, draw.seed())
                .set(AUDITOR_DRAW.PLACE, draw.place())
                .set(AUDITOR_DRAW.DRAWN, draw.drawn())
                .set(AUDITOR_DRAW.WHY, draw.why())
                .set(AUDITOR_DRAW.DRAWN_AT, now)
                .set(AUDITOR_DRAW.DRAWN_BY, by.personId())
                .set(AUDITOR_DRAW.DRAWN_BY_NAME, by.name())
                .execute();
    }

    /** In their order; the last one counts. */
    public List<Draw> of(long requestId) {
        return db.selectFrom(AUDITOR_DRAW)
                .where(AUDITOR_DRAW.REQUEST_ID.eq(requestId))
                .orderBy(AUDITOR_DRAW.NO)
                .fetch(row -> new Draw(
                        row.getNo(),
                        List.of(Objects.requireNonNull(row.getCandidates())),
                        row.getSeed(),
                        row.getPlace(),
                        row.getDrawn(),
                        row.getWhy(),
                        row.getDrawnAt(),
                        row.getDrawnByName()));
    }

    public Optional<String> drawn(long requestId) {
        return of(requestId).stream().reduce((_, later) -> later).map(Draw::drawn);
    }
}
