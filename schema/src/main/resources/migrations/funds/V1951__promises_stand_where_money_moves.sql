-- That nobody sets a balance by hand is asked once a statement. What is promised of a balance is asked, of the row as it
-- is then, by the three statements that move it: that of two accounts, that of many, and what sets money aside. A trigger
-- of the changed row would be called, and the row be read again, at every movement.
drop trigger balance_follows_from_entries on funds.balance;
create function funds.refuse_balance_by_hand() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() > 1 then
        return null;
    end if;
    raise exception 'Balances follow from entries and are never set by hand'
        using errcode = '42501', constraint = 'balance_follows_from_entries';
end $$;
create trigger balance_follows_from_entries before insert or update on funds.balance
    for each statement execute function funds.refuse_balance_by_hand();
alter table funds.balance enable always trigger balance_follows_from_entries;

drop function funds.balance_is_sound();

-- Any number of accounts at once, as before; then none of them holds less than what is promised of it.
create or replace function funds.move_many(p_account bigint[], p_fen bigint[]) returns void language plpgsql as $$
declare
    mine constant smallint := pg_backend_pid() % 64;
    short bigint;
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
    select min(b.fen) into short
    from unnest(p_account) a (id) join funds.balance b on b.account_id = a.id
    where b.of_case and b.fen < b.reserved_fen;
    if short < 0 then
        raise exception 'An account of a case is never below zero'
            using errcode = '23514', constraint = 'balance_of_a_case_is_never_negative';
    end if;
    if short is not null then
        raise exception 'What is promised lies on the account'
            using errcode = '23514', constraint = 'balance_reserved_lies_on_the_account';
    end if;
end $$;

-- A posting moves its money where it stands. What is taken away is found only while it is there and not promised, or on
-- this session's row of an account of the court as a whole; what is not found goes the long way, which opens the row or
-- tells why not.
create or replace function funds.posting_moves_money() returns trigger language plpgsql as $$
begin
    if (pg_trigger_depth() = 1 and new.fen > 0 and num_nonnulls(new.account_ids, new.amounts, new.reversal_of) = 0
        and (new.person_id = new.approver_id) is not true and new.document <> '' and new.reason <> ''
        and new.booked_on - date '2000-01-01' > pg_sequence_last_value('funds.months_are_closed_up_to')) is not true then
        perform funds.posting_moves_slowly(new);
    elsif new.giver < new.taker then
        update funds.balance b set fen = b.fen - new.fen
        where b.account_id = new.giver
          and case when b.of_case then b.fen - new.fen >= b.reserved_fen else b.stripe = pg_backend_pid() % 64 end;
        if not found then
            perform funds.posting_moves_slowly(new);
            return null;
        end if;
        update funds.balance b set fen = b.fen + new.fen
        where b.account_id = new.taker and (b.of_case or b.stripe = pg_backend_pid() % 64);
        if not found then
            perform funds.move_many(array[new.taker], array[new.fen]);
        end if;
    elsif new.giver > new.taker then
        update funds.balance b set fen = b.fen + new.fen
        where b.account_id = new.taker and (b.of_case or b.stripe = pg_backend_pid() % 64);
        if not found then
            perform funds.posting_moves_slowly(new);
            return null;
        end if;
        update funds.balance b set fen = b.fen - new.fen
        where b.account_id = new.giver
          and case when b.of_case then b.fen - new.fen >= b.reserved_fen else b.stripe = pg_backend_pid() % 64 end;
        if not found then
            perform funds.move_many(array[new.giver], array[-new.fen]);
        end if;
    else
        perform funds.posting_moves_slowly(new);
    end if;
    return null;
end $$;

-- As before; what is set aside lies on the account.
create or replace function funds.payout_reserves() returns trigger language plpgsql as $$
declare
    before bigint := 0;
    after bigint := 0;
begin
    if tg_op = 'UPDATE' then
        if new.fen <> old.fen or new.source_account_id <> old.source_account_id or new.reference <> old.reference
            or new.payee_account <> old.payee_account or new.payee_name <> old.payee_name then
            raise exception 'Payout % is not changed after it was proposed', old.id
                using errcode = '23514', constraint = 'payout_stays_as_proposed';
        end if;
        if new.state <> old.state and not exists (
            select from funds.payout_move m where m.from_state = old.state and m.to_state = new.state) then
            raise exception 'Payout % cannot go from % to %', old.id, old.state, new.state
                using errcode = '23514', constraint = 'payout_move_is_lawful';
        end if;
        before := case when old.state in ('PROPOSED', 'READY') then old.fen else 0 end;
    end if;
    after := case when new.state in ('PROPOSED', 'READY') then new.fen else 0 end;
    if after <> before then
        update funds.balance b set reserved_fen = b.reserved_fen + after - before
        where b.account_id = new.source_account_id and b.stripe = 0
          and (not b.of_case or b.reserved_fen + after - before between 0 and b.fen);
        if not found then
            raise exception 'What is promised lies on the account'
                using errcode = '23514', constraint = 'balance_reserved_lies_on_the_account';
        end if;
    end if;
    return null;
end $$;
