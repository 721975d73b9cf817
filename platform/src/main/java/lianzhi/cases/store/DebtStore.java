package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.COST;
import static lianzhi.schema.cases.Tables.EVENT;
import static lianzhi.schema.cases.Tables.INTEREST_TERM;
import static lianzhi.schema.cases.Tables.OBLIGATION;
import static lianzhi.schema.cases.Tables.PAYMENT;
import static lianzhi.schema.cases.Tables.STANDSTILL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Objects;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.PaymentOrder;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What is claimed and paid, read in one statement. */
@Component
public class DebtStore {
    private final DSLContext db;

    DebtStore(DSLContext db) {
        this.db = db;
    }

    public DebtClaim claim(CaseId id) {
        var obligations = multiset(select(OBLIGATION.NAME, OBLIGATION.AMOUNT_FEN, OBLIGATION.LAST_DAY)
                        .from(OBLIGATION)
                        .where(OBLIGATION.CASE_ID.eq(id.value()))
                        .orderBy(OBLIGATION.NO))
                .convertFrom(rows -> rows.map(mapping(DebtClaim.Obligation::new)));
        var costs = multiset(select(COST.NAME, COST.AMOUNT_FEN, COST.IN_DOUBLED_BASE, COST.LAST_DAY)
                        .from(COST)
                        .where(COST.CASE_ID.eq(id.value()))
                        .orderBy(COST.NO))
                .convertFrom(rows -> rows.map(mapping(DebtClaim.Cost::new)));
        var terms = multiset(
                        select(INTEREST_TERM.OBLIGATION, INTEREST_TERM.FROM_ON, INTEREST_TERM.TO_ON, INTEREST_TERM.RATE)
                                .from(INTEREST_TERM)
                                .where(INTEREST_TERM.CASE_ID.eq(id.value()))
                                .orderBy(INTEREST_TERM.NO))
                .convertFrom(rows -> rows.map(row -> new DebtClaim.InterestTerm(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        FilingRow.rate(row.value4().data()))));
        var standstills = multiset(select(STANDSTILL.FROM_ON, STANDSTILL.TO_ON)
                        .from(STANDSTILL)
                        .where(STANDSTILL.CASE_ID.eq(id.value()))
                        .orderBy(STANDSTILL.FROM_ON))
                .convertFrom(rows -> rows.map(mapping(DebtClaim.Suspension::new)));
        var payments = multiset(select(PAYMENT.PAID_ON, PAYMENT.AMOUNT_FEN)
                        .from(PAYMENT)
                        .where(PAYMENT.CASE_ID.eq(id.value()))
                        .orderBy(PAYMENT.PAID_ON, PAYMENT.ID))
                .convertFrom(rows -> rows.map(mapping(DebtClaim.Payment::new)));
        return Objects.requireNonNull(db.select(obligations, costs, terms, standstills, payments)
                .fetchOne(row -> new DebtClaim(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        null,
                        PaymentOrder.LAWFUL)));
    }

    /** False if the reference is on record already. */
    public boolean addPayment(CaseId id, String reference, LocalDate on, Money amount) {
        return db.insertInto(PAYMENT, PAYMENT.CASE_ID, PAYMENT.REFERENCE, PAYMENT.PAID_ON, PAYMENT.AMOUNT_FEN)
                        .values(id.value(), reference, on, amount)
                        .onConflict(PAYMENT.CASE_ID, PAYMENT.REFERENCE)
                        .doNothing()
                        .execute()
                == 1;
    }

    public boolean hasPayment(CaseId id, String reference, LocalDate on, Money amount) {
        return db.fetchExists(selectOne()
                .from(PAYMENT)
                .where(
                        PAYMENT.CASE_ID.eq(id.value()),
                        PAYMENT.REFERENCE.eq(reference),
                        PAYMENT.PAID_ON.eq(on),
                        PAYMENT.AMOUNT_FEN.eq(amount)));
    }

    public boolean isPerformed(CaseId id) {
        return db.fetchExists(
                selectOne().from(EVENT).where(EVENT.CASE_ID.eq(id.value()), EVENT.CODE.eq("OBLIGATION_PERFORMED")));
    }
}
