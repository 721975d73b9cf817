-- The case files with their parties and claims.
insert into cases.case_file (id, number, court_code, year, type, serial, account_number, judge_id, judge_name, judge_reason, stage,
        cause, title_kind, title_number, title_court, effective_on, received_on, filed_on, closed_on, close_way, claimed_fen, traits,
        parties, next_due_on)
    select c.id, '(' || c.year || ')' || c.court || c.type || c.serial || '号', c.court, c.year, c.type, c.serial,
           cases.account_number(c.court, c.year, c.type, c.serial), c.judge_id, c.judge_name, 'BY_LOAD',
           case when not c.is_closed then (array ['NOTIFIED', 'INVESTIGATING', 'INVESTIGATING', 'CONTROLLED', 'PAYING'])[1 + c.no % 5]
               when c.way = 'ROUND_TERMINATED' then 'ROUND_ENDED' else 'CLOSED' end,
           (array ['民间借贷纠纷', '金融借款合同纠纷', '买卖合同纠纷', '机动车交通事故责任纠纷', '劳动争议', '房屋租赁合同纠纷'])[1 + c.no % 6], 'CIVIL',
           '(' || c.year - 1 || ')' || c.court || '民初' || c.no || '号', o.name_zh, c.filed_on - 60 - (c.no % 40)::int,
           c.filed_on, c.filed_on, case when c.is_closed then c.closed_on end, case when c.is_closed then c.way end, c.claimed_fen,
           '{}', a.name || ' 申请执行 ' || d.name, null
    from city_case c join access.court o on o.code = c.court join city_party a on a.no = c.applicant_no
        join city_party d on d.no = c.debtor_no;
insert into cases.counter as k (court_code, year, type, last)
    select court, year, type, max(serial) from city_case group by 1, 2, 3
    on conflict (court_code, year, type) do update set last = greatest(k.last, excluded.last);
insert into cases.judge_load as l (judge_id, open_cases)
    select judge_id, count(*) from city_case where not is_closed and judge_id is not null group by 1
    on conflict (judge_id) do update set open_cases = l.open_cases + excluded.open_cases;
insert into cases.case_party (case_id, party_id, role, name, is_unit, id_kind, id_number)
    select c.id, p.id, r.role, p.name, p.is_unit, p.id_kind, p.id_number
    from city_case c join city_set s on not s.thin cross join lateral (values ('APPLICANT', c.applicant_no), ('DEBTOR', c.debtor_no)) r (role, no)
        join city_party p on p.no = r.no
    where r.role = 'APPLICANT' or c.applicant_no <> c.debtor_no;
insert into cases.obligation (case_id, no, name, amount_fen, last_day)
    select id, 1, '判决确定的款项', claimed_fen, null from city_case join city_set s on not s.thin where claimed_fen > 0;
insert into cases.interest_term (case_id, no, obligation, from_on, to_on, rate)
    select id, 1, '判决确定的款项', filed_on - 200, null, '{"kind": "FIXED", "percent": "6", "yearDays": 360}'
    from city_case join city_set s on not s.thin where claimed_fen > 0 and not performed and no % 3 = 1;
