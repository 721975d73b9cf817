-- The bulletin of both periods in one statement, as somebody would write it by hand over the cases.
select c.court_code,
    count(*) filter (where c.filed_on <= '2017-10-31' and coalesce(c.closed_on, 'infinity') >= '2017-01-01') as accepted,
    count(*) filter (where c.filed_on between '2017-01-01' and '2017-10-31') as new,
    count(*) filter (where c.closed_on between '2017-01-01' and '2017-10-31') as closed,
    count(*) filter (where c.closed_on between '2017-01-01' and '2017-10-31' and c.close_way = 'PERFORMED') as performed,
    count(*) filter (where c.closed_on between '2017-01-01' and '2017-10-31' and c.close_way = 'ROUND_TERMINATED') as rounds,
    count(*) filter (where c.closed_on between '2017-01-01' and '2017-10-31'
        and c.closed_on <= coalesce(t.due_on, (c.filed_on + interval '6 months')::date)) as in_time,
    sum(c.claimed_fen) filter (where c.closed_on between '2017-01-01' and '2017-10-31') as claimed,
    sum(c.claimed_fen) filter (where c.closed_on between '2017-01-01' and '2017-10-31' and c.close_way = 'PERFORMED') as performed_claimed,
    sum(c.closed_on - c.filed_on) filter (where c.closed_on between '2017-01-01' and '2017-10-31') as days,
    sum(p.fen) filter (where c.closed_on between '2017-01-01' and '2017-10-31') as recovered,
    count(*) filter (where c.filed_on <= '2016-10-31' and coalesce(c.closed_on, 'infinity') >= '2016-01-01') as accepted_before,
    count(*) filter (where c.filed_on between '2016-01-01' and '2016-10-31') as new_before,
    count(*) filter (where c.closed_on between '2016-01-01' and '2016-10-31') as closed_before,
    count(*) filter (where c.closed_on between '2016-01-01' and '2016-10-31' and c.close_way = 'PERFORMED') as performed_before,
    sum(c.claimed_fen) filter (where c.closed_on between '2016-01-01' and '2016-10-31') as claimed_before
from cases.case_file c
    left join (select case_id, max(due_on) as due_on from cases.node where code in ('I01', 'I02') and dropped_at is null group by 1) t
        on t.case_id = c.id
    left join (select case_id, sum(amount_fen) as fen from cases.payment group by 1) p on p.case_id = c.id
group by c.court_code
