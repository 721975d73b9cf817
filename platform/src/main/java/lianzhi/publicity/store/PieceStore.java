package lianzhi.publicity.store;

import static lianzhi.schema.publicity.Tables.PIECE;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.publicity.Pieces;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was written for the public. */
@Repository
public class PieceStore implements Pieces {
    private static final int MOST = 200;
    private final DSLContext db;

    PieceStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Shown> shown() {
        return read(PIECE.STATE.eq("PUBLISHED")).stream()
                .map(one -> new Shown(
                        one.id(),
                        one.kind(),
                        one.courtCode(),
                        one.title(),
                        one.body(),
                        one.source(),
                        Objects.requireNonNull(one.publishedAt())))
                .toList();
    }

    public List<Piece> ofCourt(@Nullable String court) {
        return read(court == null ? DSL.noCondition() : PIECE.COURT_CODE.eq(court));
    }

    public Optional<Piece> lock(long id) {
        db.select(PIECE.ID).from(PIECE).where(PIECE.ID.eq(id)).forUpdate().fetch();
        return read(PIECE.ID.eq(id)).stream().findFirst();
    }

    public long add(String court, String kind, String title, String body, String source, Viewer by, Instant at) {
        return Objects.requireNonNull(db.insertInto(PIECE)
                .set(PIECE.COURT_CODE, court)
                .set(PIECE.KIND, kind)
                .set(PIECE.TITLE, title)
                .set(PIECE.BODY, body)
                .set(PIECE.SOURCE, source)
                .set(PIECE.WRITTEN_BY, by.personId())
                .set(PIECE.WRITTEN_BY_NAME, by.name())
                .set(PIECE.WRITTEN_AT, at)
                .returningResult(PIECE.ID)
                .fetchOne(PIECE.ID));
    }

    /** A draft; what is published is taken back and written anew. */
    public void change(long id, String title, String body, String source, Viewer by, Instant at) {
        db.update(PIECE)
                .set(PIECE.TITLE, title)
                .set(PIECE.BODY, body)
                .set(PIECE.SOURCE, source)
                .set(PIECE.WRITTEN_BY, by.personId())
                .set(PIECE.WRITTEN_BY_NAME, by.name())
                .set(PIECE.WRITTEN_AT, at)
                .set(PIECE.VERSION, PIECE.VERSION.plus(1))
                .where(PIECE.ID.eq(id), PIECE.STATE.eq("DRAFT"))
                .execute();
    }

    public void publish(long id, Viewer by, Instant at) {
        db.update(PIECE)
                .set(PIECE.STATE, "PUBLISHED")
                .set(PIECE.PUBLISHED_BY, by.personId())
                .set(PIECE.PUBLISHED_BY_NAME, by.name())
                .set(PIECE.PUBLISHED_AT, at)
                .set(PIECE.VERSION, PIECE.VERSION.plus(1))
                .where(PIECE.ID.eq(id), PIECE.STATE.eq("DRAFT"))
                .execute();
    }

    public void withdraw(long id, Instant at) {
        db.update(PIECE)
                .set(PIECE.STATE, "WITHDRAWN")
                .set(PIECE.WITHDRAWN_AT, at)
                .set(PIECE.VERSION, PIECE.VERSION.plus(1))
                .where(PIECE.ID.eq(id), PIECE.STATE.eq("PUBLISHED"))
                .execute();
    }

    private List<Piece> read(Condition which) {
        return db.select(
                        PIECE.ID,
                        PIECE.COURT_CODE,
                        PIECE.KIND,
                        PIECE.TITLE,
                        PIECE.BODY,
                        PIECE.SOURCE,
                        PIECE.STATE,
                        PIECE.WRITTEN_BY,
                        PIECE.WRITTEN_BY_NAME,
                        PIECE.WRITTEN_AT,
                        PIECE.PUBLISHED_BY_NAME,
                        PIECE.PUBLISHED_AT,
                        PIECE.WITHDRAWN_AT,
                        PIECE.VERSION)
                .from(PIECE)
                .where(which)
                .orderBy(PIECE.PUBLISHED_AT.desc().nullsFirst(), PIECE.ID.desc())
                .limit(MOST)
                .fetch(mapping(Piece::new));
    }
}
