package lianzhi.publicity.store;

import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * What the cases of a batch say after it was published: one row for each case that the viewer sees, the sums are made of the
 * rows.
 */
@Repository
public class FollowedStore {
    /** The window of a day is a whole one in Shanghai: what was paid on the day of publication counts. */
    private static final String CASES = """
        with batch as (select id, published_at, (published_at at time zone 'Asia/Shanghai')::date as day
                from publicity.exposure_batch where id = {0} and published_at is not null),
            cases as (select distinct p.case_id from publicity.exposure_person p where p.batch_id = {0})
        select c.case_id, shared.case_brief.number,
            (select string_agg(distinct s.name, '、') from publicity.exposure_person p join shared.sanction s
                on s.id = p.sanction_id where p.batch_id = {0} and p.case_id = c.case_id) as persons,
            (select (min(e.at) at time zone 'Asia/Shanghai')::date from shared.case_event e where e.case_id = c.case_id
                and e.code = 'OBLIGATION_PERFORMED' and e.at >= b.published_at) as performed_on,
            (select (min(e.at) at time zone 'Asia/Shanghai')::date from shared.case_event e where e.case_id = c.case_id
                and e.code = 'SETTLEMENT_FILED' and e.at >= b.published_at) as settled_on,
            b.day, coalesce(m.paid30, 0)::bigint as paid30, coalesce(m.paid60, 0)::bigint as paid60,
            coalesce(m.paid90, 0)::bigint as paid90
        from batch b cross join cases c join shared.case_brief on shared.case_brief.id = c.case_id and {1}
        left join lateral (select sum(amount_fen) filter (where paid_on < b.day + 30) as paid30,
            sum(amount_fen) filter (where paid_on < b.day + 60) as paid60,
            sum(amount_fen) filter (where paid_on < b.day + 90) as paid90
            from shared.case_payment p where p.case_id = c.case_id and p.paid_on >= b.day) m on true
        order by performed_on nulls last, settled_on nulls last, m.paid90 desc nulls last, c.case_id
        """;

    private final DSLContext db;
    private final CaseFiles files;

    FollowedStore(DSLContext db, CaseFiles files) {
        this.db = db;
        this.files = files;
    }

    /**
     * 曝光之后的一件案件.
     *
     * @param publishedOn the first day of the windows
     * @param performedOn the first day after publication on which all was performed
     */
    public record FollowedCase(
            long caseId,
            String caseNumber,
            String persons,
            LocalDate publishedOn,
            @Nullable LocalDate performedOn,
            @Nullable LocalDate settledOn,
            Money paid30,
            Money paid60,
            Money paid90) {
        public boolean performedWithin(int days) {
            return within(performedOn, days);
        }

        public boolean settledWithin(int days) {
            return within(settledOn, days);
        }

        public Money paidWithin(int days) {
            return days <= 30 ? paid30 : days <= 60 ? paid60 : paid90;
        }

        private boolean within(@Nullable LocalDate day, int days) {
            return day != null && day.isBefore(publishedOn.plusDays(days));
        }
    }

    public List<FollowedCase> cases(Viewer viewer, long batch) {
        return db.fetch(CASES, DSL.val(batch), files.visibleTo(viewer))
                .map(row -> new FollowedCase(
                        row.get("case_id", Long.class),
                        row.get("number", String.class),
                        row.get("persons", String.class),
                        row.get("day", LocalDate.class),
                        row.get("performed_on", LocalDate.class),
                        row.get("settled_on", LocalDate.class),
                        new Money(row.get("paid30", Long.class)),
                        new Money(row.get("paid60", Long.class)),
                        new Money(row.get("paid90", Long.class))));
    }
}
