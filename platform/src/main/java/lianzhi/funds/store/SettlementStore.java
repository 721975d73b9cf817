package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.DIRECT_PAYMENT;
import static lianzhi.schema.funds.Tables.INSTALMENT;
import static lianzhi.schema.funds.Tables.INSTALMENT_STATE;
import static lianzhi.schema.funds.Tables.SETTLEMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.funds.settlements.RecordSettlement;
import lianzhi.funds.settlements.Settlement;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.schema.funds.tables.records.SettlementRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settlements with their instalments, and what was paid under them. */
@Component
public class SettlementStore {
    private static final int YEARS_TO_REVIVE = 2;
    private final DSLContext db;
    private final Clock clock;

    SettlementStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public long add(CaseId id, String courtCode, RecordSettlement.Agreed agreed, Viewer by, Instant at) {
        var waived = agreed.waived();
        var guarantor = agreed.guarantor();
        var settlement = db.insertInto(SETTLEMENT)
                .set(SETTLEMENT.CASE_ID, id.value())
                .set(SETTLEMENT.COURT_CODE, courtCode)
                .set(SETTLEMENT.KIND, agreed.kind().name())
                .set(SETTLEMENT.AGREED_ON, agreed.agreedOn())
                .set(
                        SETTLEMENT.TOTAL_FEN,
                        agreed.parts().stream()
                                .map(RecordSettlement.Part::amount)
                                .reduce(Money.ZERO, Money::plus))
                .set(SETTLEMENT.WAIVED_FEN, waived == null ? Money.ZERO : waived)
                .set(SETTLEMENT.TERMS, agreed.terms().strip())
                .set(SETTLEMENT.GUARANTOR, guarantor == null ? "" : guarantor.strip())
                .set(SETTLEMENT.RECORDED_BY, by.personId())
                .set(SETTLEMENT.RECORDED_BY_NAME, by.name())
                .set(SETTLEMENT.RECORDED_AT, at)
                .returningResult(SETTLEMENT.ID)
                .fetchSingle()
                .value1();
        for (int i = 0; i < agreed.parts().size(); i++) {
            db.insertInto(INSTALMENT)
                    .set(INSTALMENT.SETTLEMENT_ID, settlement)
                    .set(INSTALMENT.NR, i + 1)
                    .set(INSTALMENT.DUE_ON, agreed.parts().get(i).dueOn())
                    .set(INSTALMENT.FEN, agreed.parts().get(i).amount())
                    .execute();
        }
        return settlement;
    }

    public Settlement get(long id) {
        return db.selectFrom(SETTLEMENT)
                .where(SETTLEMENT.ID.eq(id))
                .fetchOptional(this::settlement)
                .orElseThrow(() -> Refused.notFound("settlement"));
    }

    public Optional<Settlement> open(CaseId id) {
        return db.selectFrom(SETTLEMENT)
                .where(SETTLEMENT.CASE_ID.eq(id.value()), SETTLEMENT.STATE.eq(Settlement.State.AGREED.name()))
                .fetchOptional(this::settlement);
    }

    public List<Settlement> ofCase(CaseId id) {
        return db.selectFrom(SETTLEMENT)
                .where(SETTLEMENT.CASE_ID.eq(id.value()))
                .orderBy(SETTLEMENT.ID.desc())
                .fetch(this::settlement);
    }

    public List<Long> running() {
        return db.select(SETTLEMENT.ID)
                .from(SETTLEMENT)
                .where(SETTLEMENT.STATE.eq(Settlement.State.AGREED.name()))
                .orderBy(SETTLEMENT.ID)
                .fetch(SETTLEMENT.ID);
    }

    /** False when it was warned of before. */
    public boolean warn(long id, int nr, LocalDate on) {
        return db.update(INSTALMENT)
                        .set(INSTALMENT.WARNED_ON, on)
                        .where(INSTALMENT.SETTLEMENT_ID.eq(id), INSTALMENT.NR.eq(nr), INSTALMENT.WARNED_ON.isNull())
                        .execute()
                == 1;
    }

    public void performed(long id, LocalDate on) {
        end(id, Settlement.State.PERFORMED, null, on, "");
    }

    public void revived(long id, long by, LocalDate on, String why) {
        end(id, Settlement.State.REVIVED, by, on, why);
    }

    public long direct(CaseId id, LocalDate paidOn, Money amount, String evidence, long by, Instant at) {
        return db.insertInto(DIRECT_PAYMENT)
                .set(DIRECT_PAYMENT.CASE_ID, id.value())
                .set(DIRECT_PAYMENT.PAID_ON, paidOn)
                .set(DIRECT_PAYMENT.FEN, amount)
                .set(DIRECT_PAYMENT.EVIDENCE, evidence)
                .set(DIRECT_PAYMENT.RECORDED_BY, by)
                .set(DIRECT_PAYMENT.RECORDED_AT, at)
                .returningResult(DIRECT_PAYMENT.ID)
                .fetchSingle()
                .value1();
    }

    private void end(long id, Settlement.State state, @Nullable Long by, LocalDate on, String why) {
        db.update(SETTLEMENT)
                .set(SETTLEMENT.STATE, state.name())
                .set(SETTLEMENT.ENDED_ON, on)
                .set(SETTLEMENT.REVIVED_BY, by)
                .set(SETTLEMENT.WHY, why)
                .set(SETTLEMENT.VERSION, SETTLEMENT.VERSION.plus(1))
                .where(SETTLEMENT.ID.eq(id))
                .execute();
    }

    private Settlement settlement(SettlementRecord row) {
        var today = LocalDate.now(clock);
        var instalments = db.selectFrom(INSTALMENT_STATE)
                .where(INSTALMENT_STATE.SETTLEMENT_ID.eq(row.getId()))
                .orderBy(INSTALMENT_STATE.NR)
                .fetch(each -> new Settlement.Instalment(
                        each.getNr(),
                        each.getDueOn(),
                        each.getFen(),
                        each.getPaidFen(),
                        each.getPaidFen().equals(each.getFen())
                                ? Settlement.Standing.PAID
                                : each.getDueOn().isBefore(today)
                                        ? Settlement.Standing.MISSED
                                        : Settlement.Standing.AHEAD));
        var missed = instalments.stream()
                .filter(each -> each.standing() == Settlement.Standing.MISSED)
                .findFirst();
        return new Settlement(
                row.getId(),
                row.getCaseId(),
                db.fetchSingle("select number from shared.case_brief where id = ?", row.getCaseId())
                        .into(String.class),
                Settlement.Kind.valueOf(row.getKind()),
                row.getAgreedOn(),
                row.getTotalFen(),
                row.getWaivedFen(),
                row.getTerms(),
                row.getGuarantor(),
                Settlement.State.valueOf(row.getState()),
                row.getRecordedByName(),
                row.getEndedOn(),
                row.getWhy(),
                row.getVersion(),
                instalments.stream().map(Settlement.Instalment::paid).reduce(Money.ZERO, Money::plus),
                missed.map(each -> each.dueOn().plusYears(YEARS_TO_REVIVE)).orElse(null),
                instalments);
    }
}
