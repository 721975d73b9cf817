-- 提存满五年无人领取: the right to it lapses five years after the deposit (民法典574); then the state's treasury gets it.
alter table funds.payout drop constraint payout_kind;
alter table funds.payout add constraint payout_kind check (kind in ('CREDITOR', 'REFUND_DEBTOR', 'REFUND_PAYER', 'FEES',
    'TREASURY', 'ESCROW', 'ESCROW_RELEASE', 'ESCROW_LAPSED', 'THIRD_PARTY'));

-- What was collected was of the oldest deposits. Each deposit with what of it is still here and not promised.
create function funds.escrow_left(p_case bigint) returns table (deposited_on date, fen bigint) language sql stable as $$
    with deposit as (
        select (o.settled_at at time zone 'Asia/Shanghai')::date as deposited_on, o.fen,
            sum(o.fen) over (order by o.settled_at, o.id) as upto
        from funds.payout o where o.case_id = p_case and o.kind = 'ESCROW' and o.state = 'CONFIRMED'),
    gone as (
        select coalesce((select sum(d.fen) from deposit d), 0) - coalesce(sum(b.fen - b.reserved_fen), 0) as fen
        from funds.account a join funds.balance b on b.account_id = a.id where a.case_id = p_case and a.kind = 'ESCROW')
    select d.deposited_on, least(d.fen, d.upto - gone.fen)::bigint from deposit d cross join gone where d.upto > gone.fen
$$;

-- The right lapses at the end of the day five years on.
create function funds.escrow_lapsed(p_case bigint, p_day date) returns bigint language sql stable as $$
    select coalesce(sum(l.fen), 0)::bigint from funds.escrow_left(p_case) l
    where (l.deposited_on + interval '5 years')::date < p_day
$$;

create function funds.only_what_has_lapsed() returns trigger language plpgsql as $$
begin
    if new.fen > funds.escrow_lapsed(new.case_id, (new.proposed_at at time zone 'Asia/Shanghai')::date) then
        raise exception 'Less than % fen of case % have lapsed', new.fen, new.case_id
            using errcode = '23514', constraint = 'only_lapsed_escrow_goes_to_the_treasury';
    end if;
    return new;
end $$;
create trigger only_what_has_lapsed before insert on funds.payout
    for each row when (new.kind = 'ESCROW_LAPSED') execute function funds.only_what_has_lapsed();
alter table funds.payout enable always trigger only_what_has_lapsed;
