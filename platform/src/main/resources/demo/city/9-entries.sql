-- What the cases count for, recorded on the days on which it became known, and the rollup of it.
create temp table city_entry on commit drop as
    select s.id as case_id, c.court as court_code, c.type, e.kind, e.way, e.on_day, 1 as n, e.in_time, e.days,
           c.claimed_fen as amount, e.recovered, e.recorded_on
    from city_step s join city_case c on c.no = s.no left join (select id, sum(fen)::bigint as fen from city_money group by 1) m on m.id = c.id
        cross join lateral (values
            ('FILED', '', c.filed_on, 0, 0, 0::bigint, c.filed_on, true),
            ('CLOSED', c.way, c.closed_on, (c.closed_on <= case c.kind when 'E' then s.term_on else (c.filed_on + interval '6 months')::date end)::int,
                c.closed_on - c.filed_on, coalesce(m.fen, 0), s.told_on, c.is_closed))
            e (kind, way, on_day, in_time, days, recovered, recorded_on, holds)
    where e.holds
    union all
    select m.id, m.court, c.type, 'PAID', '', m.paid_on, 1, 0, 0, m.fen, 0, m.paid_on
    from city_money m join city_case c on c.no = m.no;
insert into statistics.entry (case_id, court_code, type, kind, way, on_day, n, in_time, days, amount, recovered, recorded_on, folded)
    select *, true from city_entry;
select statistics.add_up(array_agg(row(court_code, type, kind, way, on_day, n, in_time, days, amount, recovered)::statistics.rollup))
from (select court_code, type, kind, way, on_day, sum(n) as n, sum(in_time) as in_time, sum(days) as days, sum(amount) as amount,
             sum(recovered) as recovered from city_entry group by 1, 2, 3, 4, 5) e;
analyze cases.case_file, cases.node, cases.event, statistics.entry;
