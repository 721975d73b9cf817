-- The ledger: arrived, matched, allocated, sent, paid; every posting sums to zero and moves its accounts.
insert into funds.account (court_code, kind) select distinct b.court, k.kind
    from city_book b cross join (values ('COURT_BANK'), ('SUSPENSE'), ('IN_TRANSIT')) k (kind) on conflict do nothing;
insert into funds.account (court_code, kind, case_id, party_role) select distinct b.court, 'CASE', b.id, r.role
    from city_book b cross join (values ('DEBTOR'), ('APPLICANT')) r (role);
analyze funds.account;
create temp table city_account on commit drop as
    select b.*, d.id as debtor_account, a.id as applicant_account, k.id as bank_account, s.id as suspense_account, t.id as transit_account
    from city_book b
        join funds.account d on d.case_id = b.id and d.kind = 'CASE' and d.party_role = 'DEBTOR'
        join funds.account a on a.case_id = b.id and a.kind = 'CASE' and a.party_role = 'APPLICANT'
        join funds.account k on k.court_code = b.court and k.kind = 'COURT_BANK' and k.case_id is null
        join funds.account s on s.court_code = b.court and s.kind = 'SUSPENSE' and s.case_id is null
        join funds.account t on t.court_code = b.court and t.kind = 'IN_TRANSIT' and t.case_id is null;
create temp table city_posting on commit drop as
    select nextval(pg_get_serial_sequence('funds.posting', 'id')) as posting_id, p.*
    from (select b.receipt_id, b.court, b.fen, p.*
          from city_account b cross join lateral (values
            (1, 'ARRIVED', b.in_at, 'receipt:' || b.receipt_id, 'arrived', '到账', null::bigint, null::bigint, b.bank_account, b.suspense_account, true),
            (2, 'MATCHED', b.in_at, 'receipt:' || b.receipt_id, 'matched:1', '一案一账号', null, null, b.suspense_account, b.debtor_account, true),
            (3, 'ALLOCATED', b.in_at, 'receipt:' || b.receipt_id, 'allocated:0', '清偿分配', null, null, b.debtor_account, b.applicant_account, true),
            (4, 'SENT', b.out_at - interval '20 minutes', 'payout:' || b.payout_id, 'sent', '发放在途', b.funds_id, b.chief_id, b.applicant_account,
                b.transit_account, b.is_out),
            (5, 'CONFIRMED', b.out_at, 'payout:' || b.payout_id, 'left', '发放付讫', b.funds_id, b.chief_id, b.transit_account, b.bank_account, b.is_out))
            p (step, kind, at, document, word, reason, person_id, approver_id, from_account, to_account, holds)
          where p.holds order by p.at, b.receipt_id, p.step) p;
insert into funds.postings_at_once (id, key, kind, court, booked_on, booked_at, document, reason, person, approver, reversal_of, entry_of, account, fen)
    select array_agg(posting_id order by nr), array_agg(document || ':' || word order by nr), array_agg(kind order by nr), array_agg(court order by nr),
           array_agg((at at time zone 'Asia/Shanghai')::date order by nr), array_agg(at order by nr), array_agg(document order by nr),
           array_agg(reason order by nr), array_agg(person_id order by nr), array_agg(approver_id order by nr), null,
           array_agg(nr order by nr) || array_agg(nr order by nr), array_agg(from_account order by nr) || array_agg(to_account order by nr),
           array_agg(-fen order by nr) || array_agg(fen order by nr)
    from (select p.*, row_number() over (order by posting_id)::int - 1 as place from city_posting p) p,
         lateral (select place % 20000 + 1 as nr) n
    group by place / 20000;

insert into funds.allocation (receipt_id, case_id, made_at, fen, fee_fen, costs_fen, interest_fen, principal_fen, doubled_fen, surplus_fen,
        steps, posting_id)
    select b.receipt_id, b.id, b.in_at, b.fen, 0, 0, 0, b.fen, 0, 0,
           jsonb_build_array(jsonb_build_object('code', 'PRINCIPAL', 'amount', pg_temp.yuan(b.fen), 'zh', '清偿本金', 'en', 'Paid on the principal')), p.posting_id
    from city_book b join city_posting p on p.receipt_id = b.receipt_id and p.step = 3;
insert into funds.payout (id, case_id, court_code, kind, source_account_id, payee_account_id, payee_name, payee_bank, payee_account, fen,
        purpose, reference, state, proposed_by, proposed_by_name, proposed_at, checked_by, checked_by_name, checked_at, approved_by, approved_at,
        sent_at, settled_at)
    select b.payout_id, b.id, b.court, 'CREDITOR', b.applicant_account, y.id, y.holder_name, y.bank_name, y.account_number, b.fen,
           b.number || '执行款', 'LZP' || regexp_replace(b.court, '\D', '', 'g') || lpad(b.payout_id::text, 9, '0'), 'CONFIRMED', b.funds_id,
           b.funds_name, b.out_at - interval '5 hours', b.checker_id, b.judge_name, b.out_at - interval '4 hours', b.chief_id,
           b.out_at - interval '2 hours', b.out_at - interval '20 minutes', b.out_at
    from city_account b join funds.payee_account y on y.case_id = b.id and y.state = 'VERIFIED'
    where b.is_out;
insert into funds.payout_part (payout_id, receipt_id, fen) select payout_id, receipt_id, fen from city_book where is_out;
