-- What is booked stays booked: no update, delete or truncate, whatever rights the role was given, also while replicating.
create function funds.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only: correct by reversal', tg_table_schema, tg_table_name
        using errcode = '42501', constraint = 'ledger_is_append_only';
end $$;

create trigger posting_is_append_only before update or delete or truncate on funds.posting
    for each statement execute function funds.refuse_change();
create trigger entry_is_append_only before update or delete or truncate on funds.entry
    for each statement execute function funds.refuse_change();
create trigger account_stays before update or delete or truncate on funds.account
    for each statement execute function funds.refuse_change();

-- Balances follow from entries: only the triggers of the ledger move them.
create function funds.refuse_balance_by_hand() returns trigger language plpgsql as $$
begin
    if tg_op in ('DELETE', 'TRUNCATE') or pg_trigger_depth() < 2 then
        raise exception 'Balances follow from entries and are never set by hand'
            using errcode = '42501', constraint = 'balance_follows_from_entries';
    end if;
    return null;
end $$;
create trigger balance_follows_from_entries before insert or update or delete or truncate on funds.balance
    for each statement execute function funds.refuse_balance_by_hand();

alter table funds.posting enable always trigger posting_is_append_only;
alter table funds.entry enable always trigger entry_is_append_only;
alter table funds.account enable always trigger account_stays;
alter table funds.balance enable always trigger balance_follows_from_entries;
alter table funds.posting enable always trigger postings_are_whole;
alter table funds.entry enable always trigger entries_balance_and_move;
alter table funds.account enable always trigger account_opens_its_balance;
