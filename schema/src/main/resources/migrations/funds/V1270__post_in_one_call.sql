-- One posting is one call: accounts are found inside, fewer looks and fewer indexes per posting, the same promises.
-- Postings and accounts are never deleted, so an entry needs its posting and account only once, when it is written.
alter table funds.entry drop constraint entry_posting_id_fkey;
alter table funds.entry drop constraint entry_account_id_fkey;
alter table funds.posting drop constraint posting_reversed_once;
create unique index posting_reversed_once on funds.posting (reversal_of) where reversal_of is not null;

-- By hand means outside of a trigger; the condition is looked at without calling anything.
drop trigger balance_follows_from_entries on funds.balance;
create function funds.refuse_balance() returns trigger language plpgsql as $$
begin
    raise exception 'Balances follow from entries and are never set by hand'
        using errcode = '42501', constraint = 'balance_follows_from_entries';
end $$;
create trigger balance_follows_from_entries before insert or update on funds.balance
    for each statement when (pg_trigger_depth() < 1) execute function funds.refuse_balance();
create trigger balance_is_never_taken_away before delete or truncate on funds.balance
    for each statement execute function funds.refuse_balance();
alter table funds.balance enable always trigger balance_follows_from_entries;
alter table funds.balance enable always trigger balance_is_never_taken_away;
drop function funds.refuse_balance_by_hand();

create or replace function funds.entries_balance_and_move() returns trigger language plpgsql as $$
declare
    mine constant smallint := pg_backend_pid() % 64;
    bad bigint;
    late bigint;
    lost bigint;
    accounts int;
    moved int;
    m record;
begin
    select max(n.posting_id) filter (where n.fen <> 0),
           max(n.posting_id) filter (where n.entries <> (
               select count(*) from funds.entry e where e.posting_id = n.posting_id)),
           max(n.posting_id) filter (where not exists (
               select from funds.posting p where p.id = n.posting_id))
    into bad, late, lost
    from (select e.posting_id, sum(e.fen) as fen, count(*) as entries from new_entry e group by 1) n;
    if bad is not null then
        raise exception 'Entries of posting % do not sum to zero', bad
            using errcode = '23514', constraint = 'posting_sums_to_zero';
    end if;
    if late is not null then
        raise exception 'Posting % is complete: nothing is added to it later', late
            using errcode = '23514', constraint = 'posting_is_complete_at_once';
    end if;
    if lost is not null then
        raise exception 'There is no posting %', lost using errcode = '23503', constraint = 'entry_has_its_posting';
    end if;
    select count(distinct e.account_id) into accounts from new_entry e;
    -- Locked in the order of the accounts, one by one or all at once: two postings never wait in a circle.
    if accounts <= 8 then
        for m in select e.account_id, sum(e.fen)::bigint as fen from new_entry e group by 1 order by 1 loop
            update funds.balance b set fen = b.fen + m.fen
            where b.account_id = m.account_id and b.stripe = case when b.of_case then 0 else mine end;
            if not found then
                perform funds.open_stripe(m.account_id, mine);
                update funds.balance b set fen = b.fen + m.fen where b.account_id = m.account_id and b.stripe = mine;
            end if;
        end loop;
        return null;
    end if;
    select count(b.account_id) into moved
    from (select distinct e.account_id from new_entry e) n
    join funds.balance b on b.account_id = n.account_id and b.stripe = case when b.of_case then 0 else mine end;
    if moved < accounts then
        perform funds.open_stripe(n.account_id, mine)
        from (select distinct e.account_id from new_entry e) n
        where not exists (select from funds.balance b where b.account_id = n.account_id
            and b.stripe = case when b.of_case then 0 else mine end);
    end if;
    update funds.balance b set fen = b.fen + l.fen
    from (select b.account_id, b.stripe, n.fen
          from (select e.account_id, sum(e.fen)::bigint as fen from new_entry e group by 1) n
          join funds.balance b on b.account_id = n.account_id
              and b.stripe = case when b.of_case then 0 else mine end
          order by b.account_id, b.stripe for update of b) l
    where b.account_id = l.account_id and b.stripe = l.stripe;
    return null;
end $$;

-- The row of this session on a court-wide account; an account that is not there has none.
create function funds.open_stripe(p_account bigint, p_stripe smallint) returns void language plpgsql as $$
begin
    if not exists (select from funds.account a where a.id = p_account) then
        raise exception 'There is no account %', p_account
            using errcode = '23503', constraint = 'entry_has_its_account';
    end if;
    insert into funds.balance (account_id, stripe, of_case)
    select a.id, p_stripe, false from funds.account a where a.id = p_account and a.case_id is null
    on conflict do nothing;
end $$;

-- One look at a statement's postings: entries, mirrors, closed months.
create or replace function funds.postings_are_whole() returns trigger language plpgsql as $$
declare
    bad bigint;
    reverses boolean;
    closed text;
begin
    select max(p.id) filter (where not exists (select from funds.entry e where e.posting_id = p.id)),
           bool_or(p.reversal_of is not null),
           max(p.court_code || ' ' || p.booked_on) filter (where exists (
               select from funds.month_close m where m.court_code = p.court_code
                   and m.month = date_trunc('month', p.booked_on)::date))
    into bad, reverses, closed from new_posting p;
    if bad is not null then
        raise exception 'Posting % has no entries', bad using errcode = '23514', constraint = 'posting_has_entries';
    end if;
    if closed is not null then
        raise exception 'The month is closed: %', closed using errcode = '23514', constraint = 'month_is_closed';
    end if;
    if reverses then
        select p.id into bad from new_posting p
        where p.reversal_of is not null and exists (
            (select e.account_id, sum(e.fen) from funds.entry e where e.posting_id = p.id group by 1
             except select e.account_id, -sum(e.fen) from funds.entry e where e.posting_id = p.reversal_of group by 1)
            union all
            (select e.account_id, -sum(e.fen) from funds.entry e where e.posting_id = p.reversal_of group by 1
             except select e.account_id, sum(e.fen) from funds.entry e where e.posting_id = p.id group by 1))
        limit 1;
        if bad is not null then
            raise exception 'Posting % does not mirror what it reverses', bad
                using errcode = '23514', constraint = 'reversal_mirrors_its_posting';
        end if;
    end if;
    return null;
end $$;
drop trigger closed_months_stay on funds.posting;
drop function funds.closed_months_stay();
