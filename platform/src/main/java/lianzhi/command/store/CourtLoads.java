package lianzhi.command.store;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.command.board.Board;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Load, limits, money, controls and answers of every court, each counted once over the views. */
@Component
class CourtLoads {
    private static final String ASKED = """
        with opened as (select court_code, count(*) as n from shared.case_brief where closed_on is null group by 1),
        due as (select court_code, count(*) filter (where due_on = {0}) as today, count(*) filter (where due_on < {0}) as late
            from shared.open_node where is_duty and due_on <= {0} group by 1),
        held as (select court_code, sum(open_fen) as fen, sum(open_fen) filter (where due_on < {0}) as late_fen,
                count(*) filter (where due_on < {0}) as late from shared.held_money group by 1),
        lapsing as (select c.court_code, count(*) as n from shared.control_measure m join shared.case_brief c on c.id = m.case_id
            where m.state = 'EFFECTIVE' and m.ends_at < {0} + interval '15 days' group by 1),
        unanswered as (select c.court_code, count(*) as n from shared.query_request q
            join shared.exchange_item i on i.id = q.item_id join shared.case_brief c on c.id = q.case_id
            where i.answered_at is null and i.due_at < {0} + interval '1 day' group by 1),
        ordered as (select court_code, count(*) as n, count(*) filter (where due_on < {0}) as late
            from command.supervision_order where state = 'OPEN' group by 1)
        select k.court_code, coalesce(o.n, 0) as open, coalesce(d.today, 0) as today, coalesce(d.late, 0) as late,
            coalesce(h.fen, 0)::bigint as held, coalesce(h.late_fen, 0)::bigint as held_late, coalesce(h.late, 0) as held_count,
            coalesce(l.n, 0) as lapsing, coalesce(u.n, 0) as unanswered, coalesce(s.n, 0) as ordered, coalesce(s.late, 0) as orders_late
        from (select court_code from opened union select court_code from due union select court_code from held
              union select court_code from ordered) k
            left join opened o using (court_code) left join due d using (court_code) left join held h using (court_code)
            left join lapsing l using (court_code) left join unanswered u using (court_code) left join ordered s using (court_code)
        where {1}
        """;
    private final DSLContext db;

    CourtLoads(DSLContext db) {
        this.db = db;
    }

    List<Board.CourtLoad> on(Viewer viewer, LocalDate today) {
        return db.resultQuery(ASKED, org.jooq.impl.DSL.val(today), SeenCourts.of(viewer, "k.court_code"))
                .fetch(CourtLoads::load);
    }

    private static Board.CourtLoad load(Record row) {
        return new Board.CourtLoad(
                row.get("court_code", String.class),
                number(row, "open"),
                number(row, "today"),
                number(row, "late"),
                Money.fen(number(row, "held")),
                Money.fen(number(row, "held_late")),
                number(row, "held_count"),
                number(row, "lapsing"),
                number(row, "unanswered"),
                number(row, "ordered"),
                number(row, "orders_late"));
    }

    static long number(Record row, String name) {
        return requireNonNull(row.get(name, Long.class));
    }
}
