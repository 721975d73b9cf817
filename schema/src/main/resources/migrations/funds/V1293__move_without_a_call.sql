-- One posting of two accounts moves its balances where it stands: nearly all of them are such.
create or replace function funds.postings_move_money() returns trigger language plpgsql as $$
declare
    mine constant smallint := pg_backend_pid() % 64;
    p record;
    closed text;
    bad bigint;
    accounts int;
    opened int;
    first int;
begin
    select n.id, n.account_ids as accounts, n.amounts, n.reversal_of,
        (select count(*) from new_posting) as of_statement,
        exists (select from funds.month_close m where m.court_code = n.court_code
            and m.month = date_trunc('month', n.booked_on)::date) as is_closed
    into p from new_posting n;
    if not found then
        return null;
    end if;
    if p.of_statement = 1 and not p.is_closed and p.reversal_of is null and cardinality(p.accounts) = 2 then
        insert into funds.entry (posting_id, line, account_id, fen)
        values (p.id, 1, p.accounts[1], p.amounts[1]), (p.id, 2, p.accounts[2], p.amounts[2]);
        -- In the order of the accounts: two postings never wait for each other in a circle.
        first := case when p.accounts[1] <= p.accounts[2] then 1 else 2 end;
        update funds.balance b set fen = b.fen + p.amounts[first]
        where b.account_id = p.accounts[first] and b.stripe = case when b.of_case then 0 else mine end;
        if not found then
            perform funds.open_stripe(p.accounts[first], mine);
            perform funds.move_balance(p.accounts[first], mine, p.amounts[first]);
        end if;
        update funds.balance b set fen = b.fen + p.amounts[3 - first]
        where b.account_id = p.accounts[3 - first] and b.stripe = case when b.of_case then 0 else mine end;
        if not found then
            perform funds.open_stripe(p.accounts[3 - first], mine);
            perform funds.move_balance(p.accounts[3 - first], mine, p.amounts[3 - first]);
        end if;
        return null;
    end if;

    select n.court_code || ' ' || n.booked_on into closed from new_posting n
    join funds.month_close m on m.court_code = n.court_code and m.month = date_trunc('month', n.booked_on)::date limit 1;
    if closed is not null then
        raise exception 'The month is closed: %', closed using errcode = '23514', constraint = 'month_is_closed';
    end if;
    select n.id into bad from new_posting n
    where n.reversal_of is not null and not exists (
        select from funds.posting r where r.id = n.reversal_of and r.account_ids = n.account_ids
            and r.amounts = array(select -a from unnest(n.amounts) with ordinality l (a, nr) order by l.nr))
    limit 1;
    if bad is not null then
        raise exception 'Posting % does not mirror what it reverses', bad
            using errcode = '23514', constraint = 'reversal_mirrors_its_posting';
    end if;
    insert into funds.entry (posting_id, line, account_id, fen)
    select n.id, l.nr, l.account, l.fen
    from new_posting n, unnest(n.account_ids, n.amounts) with ordinality as l (account, fen, nr);

    select count(*), count(b.account_id) into accounts, opened
    from (select distinct a.id from new_posting n, unnest(n.account_ids) a (id)) m
    left join funds.balance b on b.account_id = m.id and b.stripe = case when b.of_case then 0 else mine end;
    if opened < accounts then
        perform funds.open_stripe(m.id, mine)
        from (select distinct a.id from new_posting n, unnest(n.account_ids) a (id)) m
        where not exists (select from funds.balance b
            where b.account_id = m.id and b.stripe = case when b.of_case then 0 else mine end);
    end if;
    update funds.balance b set fen = b.fen + l.fen
    from (select b.account_id, b.stripe, m.fen
          from (select a.id, sum(a.fen)::bigint as fen
                from new_posting n, unnest(n.account_ids, n.amounts) a (id, fen) group by 1) m
          join funds.balance b on b.account_id = m.id and b.stripe = case when b.of_case then 0 else mine end
          order by b.account_id, b.stripe for update of b) l
    where b.account_id = l.account_id and b.stripe = l.stripe;
    return null;
end $$;
