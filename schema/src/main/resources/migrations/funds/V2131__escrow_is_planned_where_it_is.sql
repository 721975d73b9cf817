-- What is left of a case's escrow is worked out where there is some. Written in SQL it was made part of every question that
-- looks for lapsing escrow, and its parts got ready although there was none.
create or replace function funds.escrow_left(p_case bigint) returns table (deposited_on date, fen bigint) language plpgsql stable as $$
begin
    return query with deposit as (
        select (o.settled_at at time zone 'Asia/Shanghai')::date as day, o.fen as sum,
            sum(o.fen) over (order by o.settled_at, o.id) as upto
        from funds.payout o where o.case_id = p_case and o.kind = 'ESCROW' and o.state = 'CONFIRMED'),
    gone as (
        select coalesce((select sum(d.sum) from deposit d), 0) - coalesce(sum(b.fen - b.reserved_fen), 0) as sum
        from funds.account a join funds.balance b on b.account_id = a.id where a.case_id = p_case and a.kind = 'ESCROW')
    select d.day, least(d.sum, d.upto - gone.sum)::bigint from deposit d cross join gone where d.upto > gone.sum;
end
$$;
