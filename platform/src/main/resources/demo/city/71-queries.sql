-- Queries: every debtor is asked for at three institutions; one of them knows the account from which the money came.
create temp table city_query on commit drop as
    select c.id, c.no, c.court, c.judge_id, c.judge_name, c.query_on, c.closed_on, b.rank, b.id as bank_id, b.name as bank,
           p.id as case_party_id, p.party_id, p.name as person, nextval(pg_get_serial_sequence('exchange.item', 'id')) as item_id,
           pg_temp.at(c.query_on, '11:30') as asked_at, a.late, f.fen, f.way, k.claimed_fen,
           pg_temp.at(c.query_on + a.late, time '12:30' + b.rank * interval '17 minutes') as answered_at,
           case when f.fen > 0 then 'FOUND' when pg_temp.u(c.no, 60 + b.rank) < 0.01 then 'REFUSED' else 'NIL' end as answer
    from city_step c cross join (select *, count(*) over () as n from city_bank) b join cases.case_party p on p.case_id = c.id and p.role = 'DEBTOR'
        left join (select id, sum(fen)::bigint as fen, min(paid_on) as first_on from city_money group by 1) m on m.id = c.id
        join city_case k on k.no = c.no
        cross join lateral (select case when pg_temp.u(c.no, 64 + b.rank) < 0.02 and b.rank <> 1 + c.no % b.n and c.query_on + 3 <= least(c.until, c.closed_on) then 3 else 0 end as late) a
        cross join lateral (select case
            when b.rank <> 1 + c.no % b.n then 0
            when m.first_on > c.query_on and c.no % 2 = 0 then m.fen
            when c.performed and c.no % 4 = 1 then k.claimed_fen * 6 / 5
            when c.no % 5 < 2 then 300 + c.no % 15000 else 0 end as fen,
            case when b.rank <> 1 + c.no % b.n then null
                when m.first_on > c.query_on and c.no % 2 = 0 then 'DEDUCT'
                when c.performed and c.no % 4 = 1 and c.closed_on > c.query_on then 'RELEASE' end as way) f
    where c.kind = 'E' and c.query_on <= c.until;
create temp table city_round on commit drop as
    select r.*, nextval(pg_get_serial_sequence('inquiry.round', 'id')) as round_id
    from (select id, court, query_on, judge_id, judge_name, asked_at, max(answered_at) as closed_at from city_query group by 1, 2, 3, 4, 5, 6) r;
create unique index on city_round (id);
analyze city_query, city_round;

create temp table city_paper on commit drop as
    select o.code as court, coalesce(o.division_code, '440800') as division, nextval(pg_get_serial_sequence('exchange.papers', 'id')) as papers_id
    from access.court o;
insert into exchange.papers (id, made_at) overriding system value select papers_id, pg_temp.at(s.last_day, '09:00') from city_paper, city_set s;
insert into exchange.request (item_id, content) select item_id, '{}' from city_query;
insert into exchange.item (id, number, partner_id, nature, state, papers_id, attempts, made_at, sealed_at, offered_at,
        fetched_at, due_at, answered_at, answer, reason, confirmed_at) overriding system value
    select q.item_id, to_char(q.query_on, 'YYYYMMDD') || q.division || lpad((coalesce(z.last, 0) + q.serial)::text, 6, '0'), q.bank_id, 'QUERY',
           'CONFIRMED', q.papers_id, 1, q.asked_at, q.asked_at, q.asked_at + interval '2 minutes', q.asked_at + interval '5 minutes',
           q.asked_at + interval '24 hours', q.answered_at, q.answer, case q.answer when 'REFUSED' then '姓名与证件号码不一致' end, q.answered_at
    from (select q.*, p.division, p.papers_id, row_number() over (partition by q.query_on, p.division order by q.item_id) as serial
          from city_query q join city_paper p on p.court = q.court) q
        left join exchange.serial z on z.day = q.query_on and z.division = q.division;
insert into exchange.serial as z (day, division, last)
    select q.query_on, p.division, count(*) from city_query q join city_paper p on p.court = q.court group by 1, 2
    on conflict (day, division) do update set last = z.last + excluded.last;

insert into inquiry.round (id, case_id, asked_by, asked_by_name, asked_at, closed_at) overriding system value
    select round_id, id, coalesce(judge_id, -1), judge_name, asked_at, closed_at from city_round;
insert into inquiry.request (round_id, case_id, case_party_id, party_id, party_name, partner_id, item_id, handled_at, late_at)
    select r.round_id, q.id, q.case_party_id, q.party_id, q.person, q.bank_id, q.item_id, q.answered_at,
           case when q.late > 1 then q.asked_at + interval '24 hours' end
    from city_query q join city_round r on r.id = q.id;
insert into inquiry.asset (party_id, partner_id, class, institution, account, kind, first_seen_at)
    select party_id, bank_id, 'deposit', bank, '62170' || bank_id % 10 || lpad(party_id::text, 13, '0'), '储蓄存款', min(answered_at)
    from city_query where fen > 0 group by 1, 2, 3, 4, 5
    on conflict do nothing;
create temp table city_found on commit drop as
    select q.*, a.id as asset_id, a.account from city_query q
        join inquiry.asset a on a.party_id = q.party_id and a.partner_id = q.bank_id and a.class = 'deposit'
            and a.account = '62170' || q.bank_id % 10 || lpad(q.party_id::text, 13, '0')
    where q.fen > 0;
analyze city_found;
insert into inquiry.sighting (asset_id, case_id, case_party_id, item_id, state, balance_fen, available_fen, seen_at)
    select asset_id, id, case_party_id, item_id, '正常', fen, fen, answered_at from city_found;
insert into cases.event (case_id, code, at, recorded_at, facts)
    select q.id, e.code, q.answered_at, q.answered_at, jsonb_build_object('institution', q.bank, 'person', q.person) || e.facts
    from city_query q join city_round r on r.id = q.id cross join lateral (values
        ('QUERY_ANSWERED', jsonb_build_object('batchId', r.round_id::text, 'answerStatus', q.answer,
            'reason', case q.answer when 'REFUSED' then '姓名与证件号码不一致' else '' end)),
        (case when q.fen > 0 then 'ASSET_FOUND' end, jsonb_build_object('items', '1', 'available', pg_temp.yuan(q.fen)))) e (code, facts)
    where e.code is not null
    order by q.no;
