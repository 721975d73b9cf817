-- The institutions that were asked: three that are linked, or three of the city's own where none is.
insert into exchange.partner (code, name_zh, name_en, kind, transport)
    select 'CITY-BANK-' || n, '测试城市银行第' || n || '行', 'City test bank ' || n, 'BANK', 'SOAP' from generate_series(1, 3) n
    where not exists (select from exchange.partner where active and transport = 'SOAP' and kind in ('BANK', 'PAYMENT'))
    on conflict (code) do nothing;
create temp table city_bank on commit drop as
    select row_number() over (order by id)::int as rank, id, name_zh as name from exchange.partner
    where active and transport = 'SOAP' and kind in ('BANK', 'PAYMENT') order by id limit 3;

-- Nodes with their due days, and the timeline that they follow from; most in time, some late, some recorded days afterwards.
create temp table city_roll on commit drop as
    select g::date as d, (select min(c.d) from city_day c where c.d >= g) as due
    from (select min(d) as a, max(d) as b from city_day) r, generate_series(r.a, r.b - 1, interval '1 day') g;
create unique index on city_roll (d);
create temp table city_step on commit drop as
    select c.id, c.no, c.court, c.judge_id, c.judge_name, c.filed_on, c.closed_on, c.is_closed, c.way, c.kind, c.performed, c.filed_k,
           c.closed_k, s.thin, n.d as notice_on, q.d as query_on, m.d as meet_on, v.d as served_on, t.due as term_on, nd.due as notice_due,
           qd.d as query_due, md.due as meet_due, od.due as officer_due, s.until,
           least(s.until, c.closed_on + case when pg_temp.u(c.no, 25) < 0.03 then 3 + (c.no % 5)::int else 0 end) as told_on,
           least(s.until, n.d + case when pg_temp.u(c.no, 26) < l.late then 4 + (c.no % 6)::int else 0 end) as notice_told,
           least(s.until, m.d + case when pg_temp.u(c.no, 27) < l.late then 4 + (c.no % 5)::int else 0 end) as meet_told
    from city_case c cross join city_set s
        -- one court fills in many of its nodes afterwards
        cross join lateral (select case c.court when '粤0883' then 0.4 else 0.03 end as late) l
        join city_day n on n.k = least(c.closed_k, c.filed_k + 1 + (case when pg_temp.u(c.no, 20) < 0.03 then 9 else 0 end) + (pg_temp.u(c.no, 21) * 4)::int)
        join city_day v on v.k = least(c.closed_k, n.k + 2)
        join city_day q on q.k = least(c.closed_k, c.filed_k + (case when pg_temp.u(c.no, 22) < 0.04 then 6 else 0 end) + (pg_temp.u(c.no, 23) * 4)::int)
        join city_day m on m.k = least(c.closed_k, c.filed_k + 5 + (pg_temp.u(c.no, 24) * (case when c.no % 12 = 0 then 28 else 14 end))::int)
        join city_day qd on qd.k = c.filed_k + 5
        join city_roll t on t.d = (c.filed_on + interval '6 months')::date join city_roll nd on nd.d = c.filed_on + 10
        join city_roll md on md.d = c.filed_on + 30 join city_roll od on od.d = c.filed_on + 7;

create unique index on city_step (id);
analyze city_step, city_bank, cases.case_party;
insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on, done_on, done_at, done_event,
        done_by, done_by_name)
    select c.id, k.code, c.court, c.judge_id, k.is_duty, c.filed_on, 'CASE_FILED', n.due_on, n.done, pg_temp.at(n.told, '16:00'),
           case when n.done is not null then n.event end, case when n.done is not null then c.judge_id end,
           case when n.done is not null then c.judge_name end
    from city_step c cross join lateral (values
        ('A05', c.officer_due, c.filed_on, 'OFFICER_ASSIGNED', c.filed_on), ('B01', c.notice_due, c.notice_on, 'NOTICE_ISSUED', c.notice_told),
        ('C01', c.query_due, c.query_on, 'QUERY_BATCH_SENT', c.query_on), ('B09', c.meet_due, c.meet_on, 'APPLICANT_INTERVIEWED', c.meet_told),
        ('I01', case when not c.is_closed and c.no % 12 <> 0 then greatest(c.term_on, c.closed_on + 7) else c.term_on end, case when c.is_closed then c.closed_on end, 'CASE_CLOSED', c.told_on))
            v (code, due_on, done_on, event, told)
        cross join lateral (select v.due_on, v.event, case when v.done_on <= c.until then v.done_on end as done,
            case when v.done_on <= c.until then v.told end as told) n
        join cases.node_kind k on k.code = v.code
    where c.kind = 'E';

insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
    select c.id, e.code, (e.on_day + e.hour) at time zone 'Asia/Shanghai', (e.told + e.hour) at time zone 'Asia/Shanghai', c.judge_id,
           c.judge_name, e.facts
    from (select c.*, jsonb_build_object('debtors', p.name, 'institutions', b.n, 'requests', b.n) as asked
          from city_step c join city_case f on f.no = c.no join city_party p on p.no = f.debtor_no
              cross join (select count(*)::text as n from city_bank) b) c cross join lateral (values
        ('APPLICATION_RECEIVED', c.filed_on, c.filed_on, time '09:00', '{}'::jsonb),
        (case c.kind when 'E' then 'CASE_FILED' else 'OBJECTION_FILED' end, c.filed_on, c.filed_on, '09:30', '{}'),
        ('OFFICER_ASSIGNED', c.filed_on, c.filed_on, '10:00', jsonb_build_object('officer', c.judge_name)),
        (case c.kind when 'E' then 'NOTICE_ISSUED' end, c.notice_on, c.notice_told, '11:00', '{}'),
        (case c.kind when 'E' then 'NOTICE_SERVED' end, c.served_on, c.served_on, '15:00', '{}'),
        (case c.kind when 'E' then 'QUERY_BATCH_SENT' end, c.query_on, c.query_on, '11:30', c.asked),
        (case c.kind when 'E' then 'APPLICANT_INTERVIEWED' end, c.meet_on, c.meet_told, '16:00', '{}'),
        (case when c.performed then 'OBLIGATION_PERFORMED' end, c.closed_on, c.told_on, '16:30', '{}'),
        (case c.kind when 'O' then 'OBJECTION_RULED' end, c.closed_on, c.told_on, '16:40', '{}'),
        (case c.way when 'ROUND_TERMINATED' then 'ROUND_TERMINATED' else 'CASE_CLOSED' end, c.closed_on, c.told_on, '17:00',
            jsonb_build_object('way', c.way))) e (code, on_day, told, hour, facts)
    where e.code is not null and e.on_day <= c.until and (not c.thin or e.code = 'OBLIGATION_PERFORMED')
    order by c.no;
