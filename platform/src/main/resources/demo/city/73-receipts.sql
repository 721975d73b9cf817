-- The same money in the books of the court: what the bank said, whose it is, what it paid, and how it left.
create temp table city_book on commit drop as
    select m.*, h.statement_id, h.funds_id, h.funds_name, h.chief_id, coalesce(nullif(m.judge_id, h.chief_id), -1) as checker_id,
           f.account_number, f.number, a.id as applicant_id, a.name as applicant,
           nextval(pg_get_serial_sequence('funds.bank_line', 'id')) as out_line,
           coalesce(d.bank, p.name) as payer, coalesce(d.account, '62289' || lpad(p.party_id::text, 14, '0')) as payer_account,
           '62180' || lpad(a.party_id::text, 14, '0') as payee_account, pg_temp.at(m.paid_on, '15:00') as in_at, pg_temp.at(m.out_on, '15:00') as out_at
    from city_money m join city_hand h on h.court = m.court join cases.case_file f on f.id = m.id
        join cases.case_party a on a.case_id = m.id and a.role = 'APPLICANT' join cases.case_party p on p.case_id = m.id and p.role = 'DEBTOR'
        left join city_held d on d.id = m.id and d.way = 'DEDUCT';
analyze city_book;
insert into funds.statement (id, court_code, source, imported_at, accepted) overriding system value
    select statement_id, court, 'CONNECTOR', max(greatest(in_at, case when is_out then out_at end)), count(*) + count(*) filter (where is_out)
    from city_book group by 1, 2;
insert into funds.bank_line (id, statement_id, court_code, bank_reference, booked_at, value_on, direction, fen, counter_name, counter_account,
        sub_account, purpose, meaning, document) overriding system value
    select l.id, b.statement_id, b.court, 'CITY' || l.id, l.at, l.on_day, l.direction, b.fen, l.name, l.account, b.account_number,
           b.number || '执行款', l.meaning, l.document
    from city_book b cross join lateral (values
        (b.receipt_id, b.in_at, b.paid_on, 'IN', b.payer, b.payer_account, 'RECEIPT', 'receipt:' || b.receipt_id, true),
        (b.out_line, b.out_at, b.out_on, 'OUT', b.applicant, b.payee_account, 'PAYOUT', 'payout:' || b.payout_id, b.is_out))
        l (id, at, on_day, direction, name, account, meaning, document, holds)
    where l.holds;
insert into funds.receipt (id, court_code, bank_line_id, case_id, fen, open_fen, arrived_on, payer_name, payer_account, purpose, state,
        matched_at, match_rule, match_score, match_zh, match_en, tried_at, told_on, due_on)
    select receipt_id, court, receipt_id, id, fen, case when is_out then 0 else fen end, paid_on, payer, payer_account, number || '执行款',
           case when is_out then 'SETTLED' else 'HELD' end, in_at, 'SUB_ACCOUNT', 100, '一案一账号：' || account_number,
           'The case''s own account: ' || account_number, in_at, paid_on, out_due
    from city_book;
insert into funds.payee_account (case_id, case_party_id, holder_name, bank_name, account_number, state, entered_by, entered_at, verified_by)
    select distinct on (id) id, applicant_id, applicant, '测试城市银行营业部', payee_account, 'VERIFIED', funds_id, in_at, checker_id
    from city_book order by id, part;
