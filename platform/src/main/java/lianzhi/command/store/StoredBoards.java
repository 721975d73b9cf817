package lianzhi.command.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.command.store.CourtLoads.number;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.command.board.Board;
import lianzhi.command.board.Boards;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
class StoredBoards implements Boards {
    private static final String WAITING = """
        select * from (
            select 'TRANSFER' as kind, id, to_court as court_code, case_id, case_number as title, reason as detail, null::date as due_on, 0 as late
            from command.transfer where state = 'ASKED' and ({0} or {1})
            union all
            select case state when 'ANSWERED' then 'ANSWER' else 'ORDER' end, id, court_code, case_id, subject,
                number || coalesce(' · ' || case_number, ''), due_on, 0
            from command.supervision_order where state <> 'SETTLED' and {2}
            union all
            select 'NODE', min(n.id), n.court_code, min(n.case_id), n.zh, count(*)::text, min(n.due_on), 1
            from shared.open_node n where n.is_duty and n.due_on < {3} and {4} group by n.court_code, n.code, n.zh having count(*) > 2) w
        order by late, due_on nulls first, id limit {5}
        """;
    private static final String DONE = """
        select e.at, e.case_id, c.number, c.court_code, e.code, e.facts ->> 'amount' as amount
        from shared.case_event e join shared.case_brief c on c.id = e.case_id
        where e.code in ('CASE_CLOSED', 'ROUND_TERMINATED', 'FUNDS_PAID_OUT', 'FUNDS_ARRIVED', 'DEDUCTION_DONE', 'CONTROL_EFFECTIVE',
            'ASSET_SOLD', 'SETTLEMENT_PERFORMED', 'OBLIGATION_PERFORMED') and e.id > (select max(id) - 250000 from shared.case_event) and e.at >= ({2}::date::timestamp at time zone 'Asia/Shanghai') and {0}
        order by e.at desc, e.id desc limit {1}
        """;
    private static final String INSTITUTIONS = """
        select p.name_zh, p.name_en, count(*) as asked, count(*) filter (where i.answered_at <= i.due_at) as in_time,
            count(*) filter (where coalesce(i.answered_at, 'infinity') > i.due_at and i.due_at < {1}) as late
        from shared.exchange_item i join shared.exchange_partner p on p.id = i.partner_id
        where i.offered_at >= ({0}::date::timestamp at time zone 'Asia/Shanghai') group by p.id, p.name_zh, p.name_en
        order by count(*) filter (where i.answered_at <= i.due_at)::numeric / count(*), p.id limit {2}
        """;
    private static final String MONEY = """
        select coalesce(sum((e.facts ->> 'amount')::numeric) filter (where e.code = 'FUNDS_ARRIVED'), 0) as arrived,
            coalesce(sum((e.facts ->> 'amount')::numeric) filter (where e.code = 'FUNDS_PAID_OUT'), 0) as paid_out
        from shared.case_event e join shared.case_brief c on c.id = e.case_id
        where e.code in ('FUNDS_ARRIVED', 'FUNDS_PAID_OUT') and (e.facts ->> 'amount') ~ '^[0-9]+([.][0-9]+)?$'
            and e.at >= ({0}::date::timestamp at time zone 'Asia/Shanghai')
            and e.at < (({0}::date + 1)::timestamp at time zone 'Asia/Shanghai') and {1}
        """;
    private final DSLContext db;
    private final CourtLoads loads;

    StoredBoards(DSLContext db, CourtLoads loads) {
        this.db = db;
        this.loads = loads;
    }

    @Override
    public List<Board.CourtLoad> loads(Viewer viewer, LocalDate today) {
        return loads.on(viewer, today);
    }

    @Override
    public List<Board.Waiting> waiting(Viewer viewer, LocalDate today, int most) {
        return db.resultQuery(
                        WAITING,
                        SeenCourts.of(viewer, "from_court"),
                        SeenCourts.of(viewer, "to_court"),
                        SeenCourts.of(viewer, "court_code"),
                        val(today),
                        SeenCourts.of(viewer, "n.court_code"),
                        val(most))
                .fetch(row -> new Board.Waiting(
                        text(row, "kind"),
                        number(row, "id"),
                        row.get("court_code", String.class),
                        row.get("case_id", Long.class),
                        text(row, "title"),
                        text(row, "detail"),
                        row.get("due_on", LocalDate.class)));
    }

    @Override
    public List<Board.Done> done(Viewer viewer, LocalDate since, int most) {
        return db.resultQuery(DONE, SeenCourts.of(viewer, "c.court_code"), val(most), val(since))
                .fetch(row -> new Board.Done(
                        requireNonNull(row.get("at", Instant.class)),
                        number(row, "case_id"),
                        text(row, "number"),
                        text(row, "court_code"),
                        text(row, "code"),
                        row.get("amount", String.class)));
    }

    @Override
    public long doneOn(Viewer viewer, LocalDate day) {
        var row = db.resultQuery(
                        "select count(*) as n from shared.case_brief where closed_on = {0} and {1}",
                        val(day), SeenCourts.of(viewer, "court_code"))
                .fetchSingle();
        return number(row, "n");
    }

    @Override
    public List<Board.Institution> institutions(LocalDate since, int most) {
        return db.resultQuery(INSTITUTIONS, val(since), val(since.plusDays(30)), val(most))
                .fetch(row -> new Board.Institution(
                        text(row, "name_zh"),
                        text(row, "name_en"),
                        number(row, "asked"),
                        number(row, "in_time"),
                        number(row, "late")));
    }

    @Override
    public Board.MoneyToday money(Viewer viewer, LocalDate day) {
        var row = db.resultQuery(MONEY, val(day), SeenCourts.of(viewer, "c.court_code"))
                .fetchSingle();
        return new Board.MoneyToday(yuan(row, "arrived"), yuan(row, "paid_out"));
    }

    @Override
    public List<Board.Campaign> campaigns(Viewer viewer, int most) {
        return db.resultQuery(
                        "select * from command.campaign where {0} order by to_on desc, id desc limit {1}",
                        SeenCourts.of(viewer, "court_code"), val(most))
                .fetch(row -> new Board.Campaign(
                        text(row, "court_code"),
                        text(row, "name"),
                        requireNonNull(row.get("from_on", LocalDate.class)),
                        requireNonNull(row.get("to_on", LocalDate.class)),
                        (int) number(row, "times"),
                        (int) number(row, "summoned"),
                        (int) number(row, "detained"),
                        (int) number(row, "performed"),
                        (int) number(row, "settled"),
                        (int) number(row, "closed")));
    }

    private static String text(Record row, String name) {
        return requireNonNull(row.get(name, String.class));
    }

    private static Money yuan(Record row, String name) {
        return Money.halfUp(requireNonNull(row.get(name, BigDecimal.class)));
    }
}
