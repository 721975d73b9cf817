package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.PAYEE_ACCOUNT;
import static lianzhi.schema.funds.Tables.PAYOUT;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of payouts. */
@Component
public class PayoutQuery {
    /** @param costs what it takes of the money kept for costs, and why */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            long id,
            @Nullable Long caseId,
            @Nullable String caseNumber,
            String courtCode,
            String kind,
            String payeeName,
            String payeeBank,
            String payeeAccount,
            Money amount,
            String purpose,
            String reference,
            String state,
            String proposedBy,
            Instant proposedAt,
            @Nullable String checkedBy,
            @Nullable Instant checkedAt,
            @Nullable Instant approvedAt,
            @Nullable Instant sentAt,
            @Nullable Instant settledAt,
            String why,
            @Nullable Long approvalId,
            @Nullable Long repeats,
            @Nullable Long fileId,
            @Nullable Long planId,
            @Nullable Integer shareNr,
            boolean paidAgain,
            @Nullable Money costs,
            @Nullable String costsWhy,
            int version) {}

    public record Page(List<Row> items, int total) {}

    private static final Field<Boolean> PAID_AGAIN = DSL.field(
            "exists (select from funds.payout again where again.repeats = funds.payout.id"
                    + " and again.state not in ('REFUSED', 'WITHDRAWN'))",
            Boolean.class);

    private final DSLContext db;

    PayoutQuery(DSLContext db) {
        this.db = db;
    }

    public Page page(Viewer viewer, @Nullable String state, int page, int size) {
        var wanted = VisibleMoney.to(viewer, PAYOUT.COURT_CODE, CASE_BRIEF.JUDGE_ID);
        if (state != null) {
            wanted = wanted.and(PAYOUT.STATE.eq(state));
        }
        var total = db.fetchSingle(db.selectCount()
                        .from(PAYOUT)
                        .leftJoin(CASE_BRIEF)
                        .on(CASE_BRIEF.ID.eq(PAYOUT.CASE_ID))
                        .where(wanted))
                .value1();
        return new Page(rows(wanted, page, size), total);
    }

    public Row one(Viewer viewer, long id) {
        return rows(
                        VisibleMoney.to(viewer, PAYOUT.COURT_CODE, CASE_BRIEF.JUDGE_ID)
                                .and(PAYOUT.ID.eq(id)),
                        0,
                        1)
                .stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("payout"));
    }

    public List<Row> ofCase(CaseId id) {
        return rows(PAYOUT.CASE_ID.eq(id.value()), 0, 500);
    }

    /** What the bank has confirmed as paid to this party of the case. */
    public List<Row> paidTo(CaseId id, long casePartyId) {
        return rows(
                PAYOUT.CASE_ID
                        .eq(id.value())
                        .and(PAYOUT.STATE.eq("CONFIRMED"))
                        .and(PAYOUT.KIND.ne("ESCROW"))
                        .and(PAYOUT.PAYEE_ACCOUNT_ID.in(DSL.select(PAYEE_ACCOUNT.ID)
                                .from(PAYEE_ACCOUNT)
                                .where(
                                        PAYEE_ACCOUNT.CASE_ID.eq(id.value()),
                                        PAYEE_ACCOUNT.CASE_PARTY_ID.eq(casePartyId)))),
                0,
                500);
    }

    private List<Row> rows(Condition wanted, int page, int size) {
        return db.select(PAYOUT.fields())
                .select(CASE_BRIEF.NUMBER, PAID_AGAIN)
                .from(PAYOUT)
                .leftJoin(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(PAYOUT.CASE_ID))
                .where(wanted)
                .orderBy(PAYOUT.ID.desc())
                .limit(size)
                .offset((long) page * size)
                .fetch(PayoutQuery::row);
    }

    private static Row row(Record row) {
        return new Row(
                row.get(PAYOUT.ID),
                row.get(PAYOUT.CASE_ID),
                row.get(CASE_BRIEF.NUMBER),
                row.get(PAYOUT.COURT_CODE),
                row.get(PAYOUT.KIND),
                row.get(PAYOUT.PAYEE_NAME),
                row.get(PAYOUT.PAYEE_BANK),
                row.get(PAYOUT.PAYEE_ACCOUNT),
                row.get(PAYOUT.FEN),
                row.get(PAYOUT.PURPOSE),
                row.get(PAYOUT.REFERENCE),
                row.get(PAYOUT.STATE),
                row.get(PAYOUT.PROPOSED_BY_NAME),
                row.get(PAYOUT.PROPOSED_AT),
                row.get(PAYOUT.CHECKED_BY_NAME),
                row.get(PAYOUT.CHECKED_AT),
                row.get(PAYOUT.APPROVED_AT),
                row.get(PAYOUT.SENT_AT),
                row.get(PAYOUT.SETTLED_AT),
                row.get(PAYOUT.WHY),
                row.get(PAYOUT.APPROVAL_ID),
                row.get(PAYOUT.REPEATS),
                row.get(PAYOUT.FILE_ID),
                row.get(PAYOUT.PLAN_ID),
                row.get(PAYOUT.SHARE_NR),
                row.get(PAID_AGAIN),
                row.get(PAYOUT.COSTS_FEN),
                row.get(PAYOUT.COSTS_WHY),
                row.get(PAYOUT.VERSION));
    }
}
