package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.BANK_CURSOR;
import static lianzhi.schema.funds.Tables.BANK_LINE;
import static lianzhi.schema.funds.Tables.STATEMENT;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import lianzhi.funds.receipts.RefusedLine;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of the bank, once per bank reference. */
@Component
public class LineStore {
    private static final String REFUSE = """
        insert into funds.refused_line (statement_id, line_nr, field, code, zh, en, found)
        select ?, l.* from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) l
        on conflict do nothing\
        """;

    private final DSLContext db;

    LineStore(DSLContext db) {
        this.db = db;
    }

    public long newStatement(String source, String courtCode, String fileName, @Nullable Long by, Instant at) {
        return db.insertInto(STATEMENT)
                .set(STATEMENT.COURT_CODE, courtCode)
                .set(STATEMENT.SOURCE, source)
                .set(STATEMENT.FILE_NAME, fileName)
                .set(STATEMENT.IMPORTED_BY, by)
                .set(STATEMENT.IMPORTED_AT, at)
                .returningResult(STATEMENT.ID)
                .fetchSingle()
                .value1();
    }

    public void meaning(long lineId, String meaning, String document) {
        db.update(BANK_LINE)
                .set(BANK_LINE.MEANING, meaning)
                .set(BANK_LINE.DOCUMENT, document)
                .where(BANK_LINE.ID.eq(lineId))
                .execute();
    }

    /** A line has told one of these of the payout before. */
    public boolean isTold(String payout, String meaning) {
        return !db.fetch("""
                        select from funds.bank_line where document = ? and document like 'payout:%' and meaning = ?
                        limit 1\
                        """, payout, meaning).isEmpty();
    }

    /** More of it left than was ordered, and has not come back. */
    public boolean isPaidTwice(String payout) {
        return db.fetchSingle("""
            select count(*) filter (where direction = 'OUT') > count(*) filter (where direction = 'IN')
            from funds.bank_line where document = ? and document like 'payout:%' and meaning in ('OPEN', 'EXPLAINED')\
            """, payout).into(Boolean.class);
    }

    /** Two statements that overlap never wait for each other in a circle; held until the transaction ends. */
    public void oneStatementAtATime() {
        db.fetch("select pg_advisory_xact_lock(hashtext('funds.statement'))");
    }

    public void refuse(long statementId, List<RefusedLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        db.execute(
                REFUSE,
                statementId,
                lines.stream().map(RefusedLine::nr).toArray(Integer[]::new),
                array(lines, RefusedLine::field),
                array(lines, line -> line.reason().code()),
                array(lines, line -> line.reason().zh()),
                array(lines, line -> line.reason().en()),
                array(lines, RefusedLine::found));
    }

    public void counted(long statementId, int accepted, int duplicates, int refused) {
        db.update(STATEMENT)
                .set(STATEMENT.ACCEPTED, accepted)
                .set(STATEMENT.DUPLICATES, duplicates)
                .set(STATEMENT.REFUSED, refused)
                .where(STATEMENT.ID.eq(statementId))
                .execute();
    }

    /** The last running number that was read; 0 at first. */
    public long cursor(String bank) {
        var seq = db.select(BANK_CURSOR.SEQ)
                .from(BANK_CURSOR)
                .where(BANK_CURSOR.BANK.eq(bank))
                .fetchOne(BANK_CURSOR.SEQ);
        return seq == null ? 0 : seq;
    }

    public void moveCursor(String bank, long seq) {
        db.insertInto(BANK_CURSOR, BANK_CURSOR.BANK, BANK_CURSOR.SEQ)
                .values(bank, seq)
                .onConflict(BANK_CURSOR.BANK)
                .doUpdate()
                .set(BANK_CURSOR.SEQ, seq)
                .where(BANK_CURSOR.SEQ.lt(seq))
                .execute();
    }

    private static String[] array(List<RefusedLine> lines, Function<RefusedLine, String> cell) {
        return lines.stream().map(cell).toArray(String[]::new);
    }
}
