package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.REQUEST;
import static lianzhi.schema.inquiry.Tables.ROUND;
import static lianzhi.schema.inquiry.Tables.SIGHTING;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.EXCHANGE_ITEM;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import lianzhi.inquiry.Cell;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The query board: a row for each person of each round, a cell for each institution. */
@Component
public class BoardStore {
    private final DSLContext db;
    private final Clock clock;

    BoardStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public static Condition ofCase(long caseId) {
        return REQUEST.CASE_ID.eq(caseId);
    }

    /** @param cells at least one cell of the line must be so */
    public List<Line> lines(Condition visible, Condition cells, int page, int size) {
        return db.select(
                        REQUEST.ROUND_ID,
                        REQUEST.PARTY_ID,
                        REQUEST.PARTY_NAME,
                        CASE_BRIEF.ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.JUDGE_NAME,
                        ROUND.ASKED_AT)
                .from(REQUEST)
                .join(ROUND)
                .on(ROUND.ID.eq(REQUEST.ROUND_ID))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(REQUEST.CASE_ID))
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.ID.eq(REQUEST.ITEM_ID))
                .where(visible)
                .groupBy(
                        REQUEST.ROUND_ID,
                        REQUEST.PARTY_ID,
                        REQUEST.PARTY_NAME,
                        CASE_BRIEF.ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.JUDGE_NAME,
                        ROUND.ASKED_AT)
                .having(boolOr(cells))
                .orderBy(ROUND.ASKED_AT.desc(), REQUEST.ROUND_ID.desc(), REQUEST.PARTY_ID)
                .limit(size)
                .offset(page * size)
                .fetch(one -> new Line(
                        one.value1(),
                        one.value2(),
                        one.value3(),
                        one.value4(),
                        one.value5(),
                        one.value6() == null ? "" : one.value6(),
                        one.value7()));
    }

    public int countLines(Condition visible, Condition cells) {
        return db.fetchCount(select(REQUEST.ROUND_ID, REQUEST.PARTY_ID)
                .from(REQUEST)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(REQUEST.CASE_ID))
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.ID.eq(REQUEST.ITEM_ID))
                .where(visible)
                .groupBy(REQUEST.ROUND_ID, REQUEST.PARTY_ID)
                .having(boolOr(cells)));
    }

    public List<Cell> cells(List<Line> lines) {
        if (lines.isEmpty()) return List.of();
        return read(row(REQUEST.ROUND_ID, REQUEST.PARTY_ID)
                .in(lines.stream()
                        .map(line -> row(line.roundId(), line.partyId()))
                        .toList()));
    }

    public Cell cell(long requestId) {
        return read(REQUEST.ID.eq(requestId)).stream().findFirst().orElseThrow(() -> Refused.notFound("query"));
    }

    /** Those of these items that the viewer may see. */
    public List<Cell> cells(Collection<Long> items, Condition visible) {
        return read(REQUEST.ITEM_ID
                .in(items)
                .and(REQUEST.CASE_ID.in(select(CASE_BRIEF.ID).from(CASE_BRIEF).where(visible))));
    }

    private List<Cell> read(Condition which) {
        Field<BigDecimal> amount = field(select(sum(SIGHTING.AVAILABLE_FEN.coerce(Long.class)))
                        .from(SIGHTING)
                        .where(SIGHTING.ITEM_ID.eq(REQUEST.ITEM_ID)))
                .as("amount");
        var items = field(select(count()).from(SIGHTING).where(SIGHTING.ITEM_ID.eq(REQUEST.ITEM_ID)))
                .as("items");
        var now = clock.instant();
        return db.select(REQUEST.fields())
                .select(EXCHANGE_ITEM.fields())
                .select(amount, items)
                .from(REQUEST)
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.ID.eq(REQUEST.ITEM_ID))
                .where(which)
                .orderBy(REQUEST.ID)
                .fetch(found -> cell(found, found.get(amount), found.get(items), now));
    }

    private static Cell cell(Record found, @Nullable BigDecimal amount, int items, Instant now) {
        String answer = found.get(EXCHANGE_ITEM.ANSWER);
        var dueAt = found.get(EXCHANGE_ITEM.DUE_AT);
        var state = Cell.state(answer, found.get(REQUEST.OFFLINE_TASK) != null, dueAt, now);
        var waits = state == Cell.State.WAITING || state == Cell.State.LATE;
        String reason = found.get(EXCHANGE_ITEM.REASON);
        return new Cell(
                found.get(REQUEST.ID),
                found.get(REQUEST.ROUND_ID),
                found.get(REQUEST.PARTY_ID),
                found.get(REQUEST.PARTNER_ID),
                found.get(EXCHANGE_ITEM.NUMBER),
                state,
                state == Cell.State.FOUND && amount != null ? Money.fen(amount.longValueExact()) : null,
                items,
                waits ? Cell.minutes(dueAt, now) : null,
                dueAt,
                found.get(EXCHANGE_ITEM.ANSWERED_AT),
                found.get(EXCHANGE_ITEM.ATTEMPTS),
                answer,
                reason == null ? "" : reason,
                found.get(REQUEST.LATE_AT) != null);
    }
}
