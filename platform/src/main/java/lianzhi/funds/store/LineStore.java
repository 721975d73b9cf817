package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.BANK_CURSOR;
import static lianzhi.schema.funds.Tables.BANK_LINE;
import static lianzhi.schema.funds.Tables.REFUSED_LINE;
import static lianzhi.schema.funds.Tables.STATEMENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.funds.receipts.BankLine;
import lianzhi.funds.receipts.RefusedLine;
import lianzhi.funds.receipts.StoredLine;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of the bank, once per bank reference. */
@Component
public class LineStore {
    private static final String INSERT = """
        insert into funds.bank_line (statement_id, court_code, bank_reference, seq, booked_at, value_on, direction,
            fen, counter_name, counter_account, sub_account, purpose, meaning)
        select ?, coalesce(b.court_code, ?), l.reference, l.seq, l.booked_at, l.value_on, l.direction, l.fen,
            l.counter_name, l.counter_account, l.sub_account, l.purpose, l.meaning
        from unnest(?::text[], ?::bigint[], ?::timestamptz[], ?::date[], ?::text[], ?::bigint[], ?::text[], ?::text[],
            ?::text[], ?::text[], ?::text[]) as l (reference, seq, booked_at, value_on, direction, fen, counter_name,
            counter_account, sub_account, purpose, meaning)
        left join shared.case_brief b on b.account_number = l.sub_account and l.sub_account <> ''
        order by l.reference
        on conflict (bank_reference) do nothing
        returning id, court_code, bank_reference\
        """;

    private static final String OTHER_CONTENT = """
        select l.reference
        from unnest(?::text[], ?::text[], ?::bigint[]) as l (reference, direction, fen)
        join funds.bank_line b on b.bank_reference = l.reference
        where b.direction <> l.direction or b.fen <> l.fen\
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

    /** Only the lines that were not here before, with their new ids and the court of their sub-account. */
    public List<StoredLine> insertNew(
            long statementId, String courtCode, List<BankLine> lines, Function<BankLine, String> meaning) {
        Map<String, BankLine> byReference = lines.stream()
                .collect(Collectors.toMap(BankLine::bankReference, Function.identity(), (first, again) -> first));
        var kept = List.copyOf(byReference.values());
        return db.resultQuery(
                        INSERT,
                        statementId,
                        courtCode,
                        array(kept, BankLine::bankReference),
                        kept.stream().map(BankLine::seq).toArray(Long[]::new),
                        array(kept, line -> line.bookedAt().toString()),
                        array(kept, line -> line.valueOn().toString()),
                        array(kept, line -> line.direction().name()),
                        kept.stream().map(line -> line.amount().fen()).toArray(Long[]::new),
                        array(kept, BankLine::counterName),
                        array(kept, BankLine::counterAccount),
                        array(kept, BankLine::subAccount),
                        array(kept, BankLine::purpose),
                        array(kept, meaning))
                .fetch(row -> new StoredLine(
                        row.get("id", Long.class),
                        row.get("court_code", String.class),
                        Objects.requireNonNull(byReference.get(row.get("bank_reference", String.class)))));
    }

    /** References that are here with another amount or direction: not the same line again, but a contradiction. */
    public List<String> contradicted(List<BankLine> lines) {
        return db.resultQuery(
                        OTHER_CONTENT,
                        array(lines, BankLine::bankReference),
                        array(lines, line -> line.direction().name()),
                        lines.stream().map(line -> line.amount().fen()).toArray(Long[]::new))
                .fetch("reference", String.class);
    }

    public void meaning(long lineId, String meaning, String document) {
        db.update(BANK_LINE)
                .set(BANK_LINE.MEANING, meaning)
                .set(BANK_LINE.DOCUMENT, document)
                .where(BANK_LINE.ID.eq(lineId))
                .execute();
    }

    /** These lines are money that arrived. */
    public void receipts(List<Long> lineIds) {
        if (lineIds.isEmpty()) {
            return;
        }
        db.update(BANK_LINE)
                .set(BANK_LINE.MEANING, "RECEIPT")
                .where(DSL.condition("funds.bank_line.id = any (?::bigint[])", (Object) lineIds.toArray(Long[]::new)))
                .execute();
    }

    public void refuse(long statementId, List<RefusedLine> lines) {
        db.batch(lines.stream()
                        .map(line -> db.insertInto(REFUSED_LINE)
                                .set(REFUSED_LINE.STATEMENT_ID, statementId)
                                .set(REFUSED_LINE.LINE_NR, line.nr())
                                .set(REFUSED_LINE.FIELD, line.field())
                                .set(REFUSED_LINE.CODE, line.reason().code())
                                .set(REFUSED_LINE.ZH, line.reason().zh())
                                .set(REFUSED_LINE.EN, line.reason().en())
                                .set(REFUSED_LINE.FOUND, line.found())
                                .onConflictDoNothing())
                        .toList())
                .execute();
    }

    /** So that its sender sees how far it is. */
    public void token(long statementId, String token, int total) {
        db.update(STATEMENT)
                .set(STATEMENT.TOKEN, token)
                .set(STATEMENT.TOTAL, total)
                .where(STATEMENT.ID.eq(statementId))
                .execute();
    }

    public void advanced(long statementId, int done) {
        db.update(STATEMENT)
                .set(STATEMENT.DONE, done)
                .where(STATEMENT.ID.eq(statementId))
                .execute();
    }

    /** Lines done and in all; empty before the file was found whole. */
    public Optional<int[]> progress(String courtCode, String token) {
        return db.select(STATEMENT.DONE, STATEMENT.TOTAL)
                .from(STATEMENT)
                .where(STATEMENT.TOKEN.eq(token), STATEMENT.COURT_CODE.eq(courtCode))
                .fetchOptional(row -> new int[] {row.value1(), row.value2()});
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

    private static String[] array(List<BankLine> lines, Function<BankLine, String> cell) {
        return lines.stream().map(cell).toArray(String[]::new);
    }
}
