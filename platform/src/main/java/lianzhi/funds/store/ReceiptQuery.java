package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.BANK_LINE;
import static lianzhi.schema.funds.Tables.MATCH_HINT;
import static lianzhi.schema.funds.Tables.MATCH_REQUEST;
import static lianzhi.schema.funds.Tables.RECEIPT;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.funds.receipts.PayoutLimit;
import lianzhi.law.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of receipts: all of them, and the work list of those without a case. */
@Component
public class ReceiptQuery {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            long id,
            String courtCode,
            String kind,
            @Nullable Long caseId,
            @Nullable String caseNumber,
            Money amount,
            Money open,
            LocalDate arrivedOn,
            String payerName,
            String payerAccount,
            String purpose,
            @Nullable String subAccount,
            @Nullable String bankReference,
            String state,
            @Nullable String matchRule,
            @Nullable Integer matchScore,
            @Nullable String matchZh,
            @Nullable String matchEn,
            @Nullable LocalDate dueOn,
            int version) {}

    public record Page(List<Row> items, int total) {}

    /** A case that the money may belong to. */
    public record Hint(long caseId, String caseNumber, String parties, int score, String zh, String en) {}

    /** A match that waits for a second person. */
    public record Waiting(long requestId, long caseId, String caseNumber, String reason, long askedBy) {}

    /** @param paysBack a booked adjustment of this sum, which the bank took, is not set off yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UnmatchedRow(
            long id,
            Money amount,
            LocalDate arrivedOn,
            int days,
            LocalDate until,
            boolean isLate,
            String payerName,
            String payerAccount,
            String purpose,
            List<Hint> hints,
            @Nullable Waiting waiting,
            boolean paysBack,
            int version) {}

    public record UnmatchedPage(List<UnmatchedRow> items, int total) {}

    private static final Field<Boolean> PAYS_BACK = DSL.field(
            "exists (select from funds.adjustment a join funds.bank_line l on l.id = a.bank_line_id"
                    + " where a.court_code = funds.receipt.court_code and a.granted and a.settles is null"
                    + " and l.direction = 'OUT' and l.fen = funds.receipt.fen and not exists (select from funds.adjustment by"
                    + " where by.settles = a.id and by.granted is not false))",
            Boolean.class);

    private final DSLContext db;
    private final PayoutLimit limit;

    ReceiptQuery(DSLContext db, PayoutLimit limit) {
        this.db = db;
        this.limit = limit;
    }

    public Page receipts(Viewer viewer, @Nullable String state, @Nullable String text, int page, int size) {
        var wanted = VisibleMoney.to(viewer, RECEIPT.COURT_CODE, CASE_BRIEF.JUDGE_ID);
        if (state != null) {
            wanted = wanted.and(RECEIPT.STATE.eq(state));
        }
        if (text != null && !text.isBlank()) {
            wanted = wanted.and(CASE_BRIEF
                    .NUMBER
                    .containsIgnoreCase(text.strip())
                    .or(RECEIPT.PAYER_NAME.containsIgnoreCase(text.strip()))
                    .or(BANK_LINE.BANK_REFERENCE.eq(text.strip())));
        }
        return new Page(rows(wanted, page, size), count(wanted));
    }

    private List<Row> rows(Condition wanted, int page, int size) {
        return db.select(RECEIPT.fields())
                .select(CASE_BRIEF.NUMBER, BANK_LINE.SUB_ACCOUNT, BANK_LINE.BANK_REFERENCE)
                .from(RECEIPT)
                .leftJoin(BANK_LINE)
                .on(BANK_LINE.ID.eq(RECEIPT.BANK_LINE_ID))
                .leftJoin(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(RECEIPT.CASE_ID))
                .where(wanted)
                .orderBy(RECEIPT.ARRIVED_ON.desc(), RECEIPT.ID.desc())
                .limit(size)
                .offset((long) page * size)
                .fetch(row -> new Row(
                        row.get(RECEIPT.ID),
                        row.get(RECEIPT.COURT_CODE),
                        row.get(RECEIPT.KIND),
                        row.get(RECEIPT.CASE_ID),
                        row.get(CASE_BRIEF.NUMBER),
                        row.get(RECEIPT.FEN),
                        row.get(RECEIPT.OPEN_FEN),
                        row.get(RECEIPT.ARRIVED_ON),
                        row.get(RECEIPT.PAYER_NAME),
                        row.get(RECEIPT.PAYER_ACCOUNT),
                        row.get(RECEIPT.PURPOSE),
                        row.get(BANK_LINE.SUB_ACCOUNT),
                        row.get(BANK_LINE.BANK_REFERENCE),
                        row.get(RECEIPT.STATE),
                        row.get(RECEIPT.MATCH_RULE),
                        row.get(RECEIPT.MATCH_SCORE),
                        row.get(RECEIPT.MATCH_ZH),
                        row.get(RECEIPT.MATCH_EN),
                        row.get(RECEIPT.DUE_ON),
                        row.get(RECEIPT.VERSION)));
    }

    private int count(Condition wanted) {
        return db.fetchSingle(db.selectCount()
                        .from(RECEIPT)
                        .leftJoin(BANK_LINE)
                        .on(BANK_LINE.ID.eq(RECEIPT.BANK_LINE_ID))
                        .leftJoin(CASE_BRIEF)
                        .on(CASE_BRIEF.ID.eq(RECEIPT.CASE_ID))
                        .where(wanted))
                .value1();
    }

    /** 不明款, the oldest first, with the cases that each may belong to. */
    public UnmatchedPage unmatched(Viewer viewer, LocalDate today, int page, int size) {
        viewer.require(Power.MATCH_FUNDS);
        var wanted = VisibleMoney.to(viewer, RECEIPT.COURT_CODE, DSL.inline(-1L))
                .and(RECEIPT.STATE.eq("UNMATCHED"))
                .and(ReceiptStore.IS_OPEN);
        var hints = multiset(select(
                                MATCH_HINT.CASE_ID,
                                CASE_BRIEF.NUMBER,
                                CASE_BRIEF.PARTIES,
                                MATCH_HINT.SCORE,
                                MATCH_HINT.ZH,
                                MATCH_HINT.EN)
                        .from(MATCH_HINT)
                        .join(CASE_BRIEF)
                        .on(CASE_BRIEF.ID.eq(MATCH_HINT.CASE_ID))
                        .where(MATCH_HINT.RECEIPT_ID.eq(RECEIPT.ID), CASE_BRIEF.COURT_CODE.eq(viewer.courtCode()))
                        .orderBy(MATCH_HINT.SCORE.desc()))
                .convertFrom(rows -> rows.map(mapping(Hint::new)));
        var waiting = multiset(select(
                                MATCH_REQUEST.ID,
                                MATCH_REQUEST.CASE_ID,
                                CASE_BRIEF.NUMBER,
                                MATCH_REQUEST.REASON,
                                MATCH_REQUEST.ASKED_BY)
                        .from(MATCH_REQUEST)
                        .join(CASE_BRIEF)
                        .on(CASE_BRIEF.ID.eq(MATCH_REQUEST.CASE_ID))
                        .where(MATCH_REQUEST.RECEIPT_ID.eq(RECEIPT.ID), MATCH_REQUEST.STATE.eq("ASKED")))
                .convertFrom(rows -> rows.map(mapping(Waiting::new)));
        var items = db.select(RECEIPT.ID, RECEIPT.FEN, RECEIPT.ARRIVED_ON, RECEIPT.PAYER_NAME, RECEIPT.PAYER_ACCOUNT)
                .select(RECEIPT.PURPOSE, RECEIPT.VERSION, hints, waiting, PAYS_BACK)
                .from(RECEIPT)
                .where(wanted)
                .orderBy(RECEIPT.ARRIVED_ON, RECEIPT.ID)
                .limit(size)
                .offset((long) page * size)
                .fetch(row -> {
                    var until = limit.endOfMatching(row.get(RECEIPT.ARRIVED_ON));
                    return new UnmatchedRow(
                            row.get(RECEIPT.ID),
                            row.get(RECEIPT.FEN),
                            row.get(RECEIPT.ARRIVED_ON),
                            (int) (today.toEpochDay()
                                    - row.get(RECEIPT.ARRIVED_ON).toEpochDay()),
                            until,
                            until.isBefore(today),
                            row.get(RECEIPT.PAYER_NAME),
                            row.get(RECEIPT.PAYER_ACCOUNT),
                            row.get(RECEIPT.PURPOSE),
                            row.get(hints),
                            row.get(waiting).isEmpty() ? null : row.get(waiting).getFirst(),
                            row.get(PAYS_BACK),
                            row.get(RECEIPT.VERSION));
                });
        return new UnmatchedPage(items, db.fetchCount(RECEIPT, wanted));
    }
}
