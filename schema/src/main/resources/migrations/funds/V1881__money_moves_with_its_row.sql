-- What a posting has to be, each promise refused by its own name.
create function funds.posting_is_sound(p funds.posting) returns void language plpgsql as $$
begin
    if (p.giver is null or p.taker is null or p.fen is null or p.account_ids is not null or p.amounts is not null)
        and (p.giver is not null or p.taker is not null or p.fen is not null
            or coalesce(cardinality(p.amounts), 0) < 2 or cardinality(p.amounts) <> cardinality(p.account_ids)) then
        raise exception 'A posting has entries, an account and an amount each, said once'
            using errcode = '23514', constraint = 'posting_has_entries';
    end if;
    if p.giver = p.taker then
        raise exception 'Money moves from one account to another'
            using errcode = '23514', constraint = 'posting_moves_to_another';
    end if;
    if p.giver is null and not funds.sums_to_zero(p.amounts) then
        raise exception 'Entries do not sum to zero' using errcode = '23514', constraint = 'posting_sums_to_zero';
    end if;
    if p.fen = 0 or 0 = any (p.amounts) then
        raise exception 'No entry is zero' using errcode = '23514', constraint = 'entry_is_never_zero';
    end if;
    if p.person_id = p.approver_id then
        raise exception 'Nobody approves his own posting' using errcode = '23514', constraint = 'posting_has_four_eyes';
    end if;
    if p.document = '' or p.reason = '' then
        raise exception 'A posting names its document and its reason'
            using errcode = '23514', constraint = 'posting_names_its_document';
    end if;
    if p.reversal_of is null then
        return;
    end if;
    if not exists (
        select from funds.posting r where r.id = p.reversal_of
            and (r.giver, r.taker, -r.fen, r.account_ids) is not distinct from (p.giver, p.taker, p.fen, p.account_ids)
            and (p.giver is not null
                or p.amounts = array(select -a from unnest(r.amounts) with ordinality l (a, nr) order by l.nr))) then
        raise exception 'Posting % does not mirror what it reverses', p.id
            using errcode = '23514', constraint = 'reversal_mirrors_its_posting';
    end if;
    insert into funds.reversal (posting_id, taken_back_by) values (p.reversal_of, p.id);
end $$;

create function funds.month_is_open(p_court text, p_on date) returns void language plpgsql as $$
begin
    if exists (select from funds.month_close m
               where m.court_code = p_court and m.month = date_trunc('month', p_on)::date) then
        raise exception 'The month is closed: % %', p_court, p_on
            using errcode = '23514', constraint = 'month_is_closed';
    end if;
end $$;

-- Any number of accounts at once, locked in their order: two postings never wait for each other in a circle.
create function funds.move_many(p_account bigint[], p_fen bigint[]) returns void language plpgsql as $$
declare
    mine constant smallint := pg_backend_pid() % 64;
begin
    perform funds.open_stripe(m.id, mine)
    from (select distinct a.id from unnest(p_account) a (id)) m
    where not exists (select from funds.balance b
        where b.account_id = m.id and b.stripe = case when b.of_case then 0 else mine end);
    update funds.balance b set fen = b.fen + l.fen
    from (select b.account_id, b.stripe, m.fen
          from (select a.id, sum(a.fen)::bigint as fen from unnest(p_account, p_fen) a (id, fen) group by 1) m
          join funds.balance b on b.account_id = m.id and b.stripe = case when b.of_case then 0 else mine end
          order by b.account_id, b.stripe for update of b) l
    where b.account_id = l.account_id and b.stripe = l.stripe;
end $$;

-- What is not the common case: told why it is refused, or moved the long way.
create function funds.posting_moves_slowly(p funds.posting) returns void language plpgsql as $$
begin
    perform funds.posting_is_sound(p);
    -- What is inserted by a trigger is moved by that trigger, all at once.
    if pg_trigger_depth() > 1 then
        return;
    end if;
    perform funds.month_is_open(p.court_code, p.booked_on);
    if p.giver is not null then
        perform funds.move_many(array[p.giver, p.taker], array[-p.fen, p.fen]);
        return;
    end if;
    insert into funds.long_entry (posting_id, line, account_id, fen)
    select p.id, l.nr, l.account, l.fen from unnest(p.account_ids, p.amounts) with ordinality as l (account, fen, nr);
    perform funds.move_many(p.account_ids, p.amounts);
end $$;

-- A posting moves its money where it stands. Every expression here is made ready anew in every transaction, so they are
-- few and short. The first account is only found while the month is open.
create function funds.posting_moves_money() returns trigger language plpgsql as $$
begin
    if (pg_trigger_depth() = 1 and new.giver <> new.taker and new.fen <> 0
        and new.account_ids is null and new.amounts is null and new.reversal_of is null and (new.person_id = new.approver_id) is not true
        and new.document <> '' and new.reason <> '') is not true then
        perform funds.posting_moves_slowly(new);
    elsif new.giver < new.taker then
        update funds.balance b set fen = b.fen - new.fen
        where b.account_id = new.giver and b.stripe = case when b.of_case then 0 else pg_backend_pid() % 64 end
          and not exists (select from funds.month_close m
              where m.court_code = new.court_code and m.month = date_trunc('month', new.booked_on)::date);
        if not found then
            perform funds.posting_moves_slowly(new);
            return null;
        end if;
        update funds.balance b set fen = b.fen + new.fen
        where b.account_id = new.taker and b.stripe = case when b.of_case then 0 else pg_backend_pid() % 64 end;
        if not found then
            perform funds.move_many(array[new.taker], array[new.fen]);
        end if;
    else
        update funds.balance b set fen = b.fen + new.fen
        where b.account_id = new.taker and b.stripe = case when b.of_case then 0 else pg_backend_pid() % 64 end
          and not exists (select from funds.month_close m
              where m.court_code = new.court_code and m.month = date_trunc('month', new.booked_on)::date);
        if not found then
            perform funds.posting_moves_slowly(new);
            return null;
        end if;
        update funds.balance b set fen = b.fen - new.fen
        where b.account_id = new.giver and b.stripe = case when b.of_case then 0 else pg_backend_pid() % 64 end;
        if not found then
            perform funds.move_many(array[new.giver], array[-new.fen]);
        end if;
    end if;
    return null;
end $$;
create trigger postings_move_money after insert on funds.posting
    for each row execute function funds.posting_moves_money();
alter table funds.posting enable always trigger postings_move_money;

-- The promises of a balance and that nobody sets it by hand are asked together, of the row as it is: a constraint would
-- be read and compiled anew for every statement.
alter table funds.balance drop constraint balance_is_sound;
drop function funds.balance_is_sound(boolean, smallint, bigint, bigint);
drop trigger balance_follows_from_entries on funds.balance;
drop trigger balance_opens_with_its_account on funds.balance;
drop function funds.refuse_balance_by_hand();
drop function funds.move_balance(bigint, smallint, bigint);
create function funds.balance_is_sound() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() > 1
        and (not new.of_case or (new.fen >= new.reserved_fen and new.reserved_fen >= 0 and new.stripe = 0)) then
        return null;
    end if;
    if pg_trigger_depth() < 2 then
        raise exception 'Balances follow from entries and are never set by hand'
            using errcode = '42501', constraint = 'balance_follows_from_entries';
    end if;
    if new.fen < 0 then
        raise exception 'An account of a case is never below zero'
            using errcode = '23514', constraint = 'balance_of_a_case_is_never_negative';
    end if;
    if new.stripe <> 0 then
        raise exception 'An account of a case is one row'
            using errcode = '23514', constraint = 'balance_of_a_case_is_one_row';
    end if;
    raise exception 'What is promised lies on the account'
        using errcode = '23514', constraint = 'balance_reserved_lies_on_the_account';
end $$;
create trigger balance_follows_from_entries after insert or update on funds.balance
    for each row execute function funds.balance_is_sound();
alter table funds.balance enable always trigger balance_follows_from_entries;
