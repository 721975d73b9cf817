-- Controls: what was found was frozen the same day, and deducted when the money came, or released when the debtor paid himself.
create temp table city_held on commit drop as
    select f.*, nextval(pg_get_serial_sequence('control.measure', 'id')) as measure_id, s.until, coalesce(x.out_fen, 0) as out_fen,
           case f.way when 'DEDUCT' then f.fen else f.claimed_fen end as frozen_fen, f.answered_at + interval '70 minutes' as starts_at,
           case when f.closed_on <= s.until then 1 else greatest(1, 1 + (s.until - f.query_on) / 365) end as years
    from city_found f cross join city_set s
        left join (select id, sum(fen)::bigint as out_fen from city_money group by 1) x on x.id = f.id and f.way = 'DEDUCT'
    where f.way is not null;
create index on city_held (id);
analyze city_held;
create temp table city_order on commit drop as
    select h.id, h.no, h.court, h.judge_id, h.judge_name, h.bank_id, h.bank, h.person, h.measure_id, o.kind, o.ground, o.fen, o.on_day,
           o.ordered_at, o.ordered_at + interval '10 minutes' as answered_at, o.until, nextval(pg_get_serial_sequence('control.act', 'id')) as act_id,
           nextval(pg_get_serial_sequence('exchange.item', 'id')) as item_id
    from city_held h cross join lateral (
        select 'FREEZE' as kind, '' as ground, h.frozen_fen as fen, h.query_on as on_day, h.starts_at - interval '10 minutes' as ordered_at,
               h.starts_at + interval '1 year' as until
        union all
        select 'RENEW', '', h.frozen_fen - h.out_fen, x.d, pg_temp.at(x.d, '10:00'), h.starts_at + h.years * interval '1 year'
        from (select (h.query_on + (h.years - 1) * interval '1 year' - interval '20 days')::date as d) x where h.years > 1
        union all
        select 'DEDUCT', '', m.fen, m.paid_on, pg_temp.at(m.paid_on, '14:10'), null from city_money m where m.id = h.id and h.way = 'DEDUCT'
        union all
        select 'RELEASE', '被执行人已全部履行', h.frozen_fen, h.closed_on, pg_temp.at(h.closed_on, '16:35'), null
        where h.way = 'RELEASE' and h.closed_on <= h.until) o
    order by o.ordered_at, o.kind;

insert into exchange.request (item_id, content) select item_id, '{}' from city_order;
insert into exchange.item (id, number, partner_id, nature, state, papers_id, attempts, made_at, sealed_at, offered_at,
        fetched_at, due_at, answered_at, answer, confirmed_at) overriding system value
    select o.item_id, to_char(o.on_day, 'YYYYMMDD') || o.division || lpad((coalesce(z.last, 0) + o.serial)::text, 6, '0'), o.bank_id, 'CONTROL',
           'CONFIRMED', o.papers_id, 1, o.ordered_at, o.ordered_at, o.ordered_at + interval '1 minute', o.ordered_at + interval '3 minutes',
           o.ordered_at + interval '24 hours', o.answered_at, 'FOUND', o.answered_at
    from (select o.*, p.division, p.papers_id, row_number() over (partition by o.on_day, p.division order by o.item_id) as serial
          from city_order o join city_paper p on p.court = o.court) o
        left join exchange.serial z on z.day = o.on_day and z.division = o.division;
insert into exchange.serial as z (day, division, last)
    select o.on_day, p.division, count(*) from city_order o join city_paper p on p.court = o.court group by 1, 2
    on conflict (day, division) do update set last = z.last + excluded.last;
analyze city_order;
insert into control.measure (id, case_id, case_party_id, party_name, asset_id, partner_id, institution, class, account, ordered_fen,
        held_fen, state, starts_at, ends_at, version) overriding system value
    select h.measure_id, h.id, h.case_party_id, h.person, h.asset_id, h.bank_id, h.bank, 'deposit', h.account, h.frozen_fen,
           case e.state when 'EFFECTIVE' then h.frozen_fen - h.out_fen else 0 end, e.state, h.starts_at,
           h.starts_at + h.years * interval '1 year', 2
    from city_held h cross join lateral (select case
        when h.way = 'RELEASE' and h.closed_on <= h.until then 'RELEASED'
        when h.way = 'DEDUCT' and h.out_fen = h.frozen_fen then 'CONSUMED' else 'EFFECTIVE' end as state) e;
insert into control.act (id, measure_id, kind, ground, fen, until, state, asked_by, asked_by_name, asked_at, item_id, number, ordered_at,
        answered_at, done_fen, receipt_at) overriding system value
    select o.act_id, o.measure_id, o.kind, o.ground, o.fen, o.until, 'DONE', o.judge_id, o.judge_name, o.ordered_at - interval '30 minutes',
           o.item_id, i.number, o.ordered_at, o.answered_at, o.fen, o.answered_at
    from city_order o join exchange.item i on i.id = o.item_id;
insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
    select o.id, e.code, e.at, e.at, case when e.code like '%ORDER%' then o.judge_id end, case when e.code like '%ORDER%' then o.judge_name end,
           jsonb_build_object('controlId', o.measure_id::text, 'institution', o.bank, 'person', o.person, 'act', o.kind) || e.facts
    from city_order o cross join lateral (values
        (case o.kind when 'FREEZE' then 'CONTROL_ORDERED' when 'DEDUCT' then 'DEDUCTION_ORDERED' else 'AGENCY_ORDER_SENT' end, o.ordered_at,
            jsonb_build_object('amount', pg_temp.yuan(o.fen))),
        (case o.kind when 'FREEZE' then 'CONTROL_EFFECTIVE' when 'RENEW' then 'CONTROL_RENEWED' when 'RELEASE' then 'CONTROL_RELEASED'
            else 'AGENCY_ORDER_ANSWERED' end, o.answered_at,
            case o.kind when 'DEDUCT' then jsonb_build_object('resultCode', 'DONE', 'sent', pg_temp.yuan(o.fen))
                when 'RELEASE' then jsonb_build_object('ground', o.ground)
                else jsonb_build_object('held', pg_temp.yuan(o.fen), 'overLimit', '0.00', 'rank', '0',
                    'expiresOn', (o.until at time zone 'Asia/Shanghai')::date::text) end)) e (code, at, facts)
    order by o.no;
