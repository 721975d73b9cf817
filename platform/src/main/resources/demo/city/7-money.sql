-- Money: a performed case was paid in full in one or two parts, every third ended round in part; paid out with a node.
create temp table city_money on commit drop as
    select c.id, c.no, c.court, c.judge_id, c.judge_name, p.part, d.d as paid_on, d.k, p.fen,
           o.d as out_on, r.due as out_due, o.d <= s.until as is_out, nextval(pg_get_serial_sequence('funds.bank_line', 'id')) as receipt_id,
           nextval(pg_get_serial_sequence('funds.payout', 'id')) as payout_id
    from city_case c cross join city_set s
        cross join lateral (values
            (1, c.performed, c.claimed_fen - case when c.no % 4 = 0 then c.claimed_fen * 2 / 5 else 0 end, 0),
            (2, c.performed and c.no % 4 = 0, c.claimed_fen * 2 / 5, 1),
            (3, c.way = 'ROUND_TERMINATED' and c.no % 3 = 0, c.claimed_fen * (5 + c.no % 35) / 100, 1)) p (part, holds, fen, earlier)
        join city_day d on d.k = c.closed_k - p.earlier * ((c.closed_k - c.filed_k) / 2)
        join city_day o on o.k = d.k + case when pg_temp.u(c.no, 30 + p.part) < 0.05 then 24 else 3 end + (pg_temp.u(c.no, 33 + p.part) * 12)::int
        join city_roll r on r.d = d.d + 30
    where p.holds and p.fen > 0 and d.d <= s.until;
create index on city_money (id);
analyze city_money;
insert into cases.payment (case_id, reference, paid_on, amount_fen) select id, 'receipt:' || receipt_id, paid_on, fen from city_money;
insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on, done_on, done_at, done_event)
    select m.id, 'F01', m.court, m.judge_id, k.is_duty, m.paid_on, 'FUNDS_ARRIVED_TOLD', m.out_due, x.out_on, x.out_on + time '15:00',
           case when x.out_on is not null then 'FUNDS_PAID_OUT' end
    from city_money m join cases.node_kind k on k.code = 'F01' cross join city_set s
        cross join lateral (select case when m.out_on <= s.until then m.out_on end as out_on) x
    on conflict do nothing;
insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
    select m.id, e.code, (e.on_day + time '15:00') at time zone 'Asia/Shanghai', (e.on_day + time '15:00') at time zone 'Asia/Shanghai',
           m.judge_id, m.judge_name, jsonb_build_object('amount', pg_temp.yuan(m.fen), 'receiptId', m.receipt_id::text) || e.facts
    from city_money m cross join city_set s
        cross join lateral (values ('FUNDS_ARRIVED', m.paid_on, jsonb_build_object('arrivedOn', m.paid_on::text)),
            ('FUNDS_ARRIVED_TOLD', m.paid_on, jsonb_build_object('toldOn', m.paid_on::text)),
            ('FUNDS_PAID_OUT', m.out_on, jsonb_build_object('payoutId', m.payout_id::text))) e (code, on_day, facts)
    where e.on_day <= s.until and not s.thin;
update cases.case_file f set next_due_on = n.due
from (select n.case_id, min(n.due_on) as due from cases.node n join city_case c on c.id = n.case_id and not c.is_closed
      where n.is_duty and n.done_at is null and n.dropped_at is null group by 1) n
where f.id = n.case_id;
