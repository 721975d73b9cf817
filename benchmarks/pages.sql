-- A city's data: 100,000 cases over eleven courts and their judges, with parties, a claim, nodes and a history each.
\set cases 100000
begin;
create temp table seat on commit drop as
    select row_number() over (order by p.id) - 1 as no, p.id, p.name, p.court_code
    from access.person p join access.person_role r on r.person_id = p.id where r.role = 'JUDGE';
insert into parties.party (name, is_unit, id_kind, id_number)
    select '测试' || substr('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥', 1 + i % 22, 1) || substr('甲乙丙丁戊己庚辛壬癸', 1 + i / 22 % 10, 1),
           false, 'OTHER', 'CITY-' || i
    from generate_series(1, 2 * :cases) i;
create temp table pool on commit drop as
    select row_number() over (order by id) as no, id, name, id_number from parties.party where id_number like 'CITY-%';
create unique index on pool (no);
-- so many at once are counted for their judges at the end
alter table cases.case_file disable trigger judge_gets_case;
insert into cases.case_file (number, court_code, year, type, serial, account_number, judge_id, judge_name, stage, cause,
        title_kind, title_number, title_court, effective_on, received_on, filed_on, claimed_fen, traits, parties, next_due_on,
        closed_on, close_way)
    select '(2025)' || s.court_code || '执' || (100000 + i) || '号', s.court_code, 2025, '执', 100000 + i, 'CITY' || i, s.id, s.name,
           case when i % 3 = 0 then 'CLOSED' else (array ['FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED'])[1 + i % 4] end,
           '民间借贷纠纷', 'CIVIL', '(2025)粤0803民初' || i || '号', '湛江市霞山区人民法院', date '2025-01-01' + i % 300,
           date '2025-02-01' + i % 300, date '2025-02-01' + i % 300, 100 * (1000 + i % 900000), '{}',
           '测试' || i % 97 || ' 申请执行 测试' || i % 89,
           case when i % 3 = 0 then null else date '2026-01-01' + i % 400 end,
           case when i % 3 = 0 then date '2025-12-01' + i % 20 end, case when i % 3 = 0 then 'PERFORMED' end
    from generate_series(1, :cases) i join seat s on s.no = i % (select count(*) from seat);
create temp table made on commit drop as
    select id, row_number() over (order by id) as no, court_code, judge_id, filed_on, claimed_fen, closed_on
    from cases.case_file where account_number like 'CITY%';
insert into cases.judge_load as l (judge_id, open_cases)
    select judge_id, count(*) from made where closed_on is null group by 1
    on conflict (judge_id) do update set open_cases = l.open_cases + excluded.open_cases;
alter table cases.case_file enable trigger judge_gets_case;
insert into cases.case_party (case_id, party_id, role, name, is_unit, id_kind, id_number)
    select m.id, p.id, case when p.no % 2 = 0 then 'APPLICANT' else 'DEBTOR' end, p.name, false, 'OTHER', p.id_number
    from made m join pool p on p.no in (2 * m.no, 2 * m.no - 1);
insert into cases.obligation (case_id, no, name, amount_fen, last_day) select id, 1, '借款本金', claimed_fen, filed_on - 30 from made;
insert into cases.interest_term (case_id, no, obligation, from_on, to_on, rate)
    select id, 1, '借款本金', filed_on - 300, null, (select rate from cases.interest_term where rate ->> 'kind' = 'FIXED' limit 1) from made;
insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on, done_on, done_at, done_event)
    select m.id, k.code, m.court_code, m.judge_id, k.is_duty, m.filed_on, 'CASE_FILED', m.filed_on + (10 * k.no)::int,
           case when k.no < 6 or m.closed_on is not null then m.filed_on + 5 end,
           case when k.no < 6 or m.closed_on is not null then (m.filed_on + 5)::timestamptz end,
           case when k.no < 6 or m.closed_on is not null then 'NODE_DONE' end
    from made m cross join (select code, is_duty, row_number() over (order by code) as no from cases.node_kind
                            where code in ('A04', 'A05', 'A06', 'A08', 'B01', 'B05', 'B06', 'B09', 'C01', 'C02')) k;
insert into cases.event (case_id, code, at, recorded_at, facts)
    select m.id, e.code, (m.filed_on + e.n)::timestamptz, (m.filed_on + e.n)::timestamptz, '{}'
    from made m cross join (values ('APPLICATION_RECEIVED', 0), ('CASE_FILED', 0), ('OFFICER_ASSIGNED', 0), ('NOTICE_ISSUED', 2),
                                   ('NOTICE_SERVED', 4), ('QUERY_BATCH_SENT', 5)) e (code, n);
commit;
vacuum analyze cases.case_file, cases.case_party, cases.obligation, cases.interest_term, cases.node, cases.event, parties.party;
