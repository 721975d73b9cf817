-- A posting carries its entries: what must sum to zero is one row with a constraint, and one look moves the money.
alter table funds.posting add column account_ids bigint[], add column amounts bigint[];
alter table funds.posting disable trigger posting_is_append_only;
update funds.posting p set (account_ids, amounts) = (
    select array_agg(e.account_id order by e.line), array_agg(e.fen order by e.line)
    from funds.entry e where e.posting_id = p.id);
alter table funds.posting enable always trigger posting_is_append_only;

create function funds.sums_to_zero(p_amounts bigint[]) returns boolean language sql immutable as $$
    select coalesce(sum(a), 1) = 0 from unnest(p_amounts) a
$$;
alter table funds.posting
    alter column account_ids set not null,
    alter column amounts set not null,
    drop column content,
    add constraint posting_has_entries
        check (cardinality(amounts) >= 2 and cardinality(amounts) = cardinality(account_ids)),
    add constraint posting_sums_to_zero
        check (case when cardinality(amounts) = 2 then amounts[1] = -amounts[2] else funds.sums_to_zero(amounts) end);
drop index funds.posting_by_document;

-- Entries come with their posting and never by hand; balances follow from them. A trigger that asks is cheaper here
-- than a condition, which would be compiled anew for every statement.
drop trigger entries_balance_and_move on funds.entry;
drop trigger postings_are_whole on funds.posting;
drop function funds.entries_balance_and_move(), funds.postings_are_whole();
create function funds.refuse_entry_by_hand() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'A posting is complete: entries come with it and not later'
            using errcode = '23514', constraint = 'posting_is_complete_at_once';
    end if;
    return null;
end $$;
create trigger posting_is_complete_at_once before insert on funds.entry
    for each statement execute function funds.refuse_entry_by_hand();
alter table funds.entry enable always trigger posting_is_complete_at_once;

drop trigger balance_follows_from_entries on funds.balance;
create function funds.refuse_balance_by_hand() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'Balances follow from entries and are never set by hand'
            using errcode = '42501', constraint = 'balance_follows_from_entries';
    end if;
    return null;
end $$;
create trigger balance_follows_from_entries before update on funds.balance
    for each statement execute function funds.refuse_balance_by_hand();
create trigger balance_opens_with_its_account before insert on funds.balance
    for each statement execute function funds.refuse_balance_by_hand();
alter table funds.balance enable always trigger balance_follows_from_entries;
alter table funds.balance enable always trigger balance_opens_with_its_account;
