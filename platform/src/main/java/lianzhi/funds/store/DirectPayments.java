package lianzhi.funds.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.funds.settlements.DirectPayment;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What debtors paid creditors themselves, and what of it was taken back. */
@Component
public class DirectPayments {
    private final DSLContext db;

    DirectPayments(DSLContext db) {
        this.db = db;
    }

    /** Newest first. */
    public List<DirectPayment> ofCase(CaseId id) {
        return db.fetch("""
            select p.id, p.paid_on, p.fen, p.evidence, u.undone_on, u.undone_by_name, u.why
            from funds.direct_payment p left join funds.direct_payment_undone u on u.payment_id = p.id
            where p.case_id = ? order by p.paid_on desc, p.id desc\
            """, id.value())
                .map(row -> new DirectPayment(
                        row.get("id", Long.class),
                        row.get("paid_on", LocalDate.class),
                        Money.fen(row.get("fen", Long.class)),
                        row.get("evidence", String.class),
                        row.get("undone_on", LocalDate.class),
                        row.get("undone_by_name", String.class),
                        row.get("why", String.class)));
    }

    public CaseId caseOf(long paymentId) {
        return db.fetchOptional("select case_id from funds.direct_payment where id = ?", paymentId)
                .map(row -> new CaseId(row.get("case_id", Long.class)))
                .orElseThrow(() -> Refused.notFound("payment"));
    }

    /** False when it was taken back before. */
    public boolean undo(long paymentId, Viewer by, LocalDate on, Instant at, String why) {
        return db.execute("""
            insert into funds.direct_payment_undone (payment_id, undone_on, undone_by, undone_by_name, undone_at, why)
            values (?, ?, ?, ?, ?::timestamptz, ?) on conflict do nothing\
            """, paymentId, on, by.personId(), by.name(), at.toString(), why) == 1;
    }
}
