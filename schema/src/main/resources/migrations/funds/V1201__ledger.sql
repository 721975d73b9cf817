-- 账簿: double entry, append only. A posting names its document, person, approver and key; its entries sum to zero.
create table funds.posting (
    id bigint generated always as identity primary key,
    kind text not null,
    court_code text not null,
    booked_on date not null,
    booked_at timestamptz not null,
    document text not null,
    person_id bigint,
    approver_id bigint,
    idempotency_key text not null,
    reason text not null,
    reversal_of bigint references funds.posting,
    content bytea not null,
    constraint posting_once_per_key unique (idempotency_key),
    constraint posting_reversed_once unique (reversal_of),
    constraint posting_has_four_eyes check (person_id <> approver_id),
    constraint posting_names_its_document check (document <> '' and reason <> '')
);
create index posting_by_document on funds.posting (document);
create index posting_by_day on funds.posting (court_code, booked_on);

create table funds.entry (
    posting_id bigint not null references funds.posting,
    line smallint not null,
    account_id bigint not null references funds.account,
    fen bigint not null,
    primary key (posting_id, line),
    constraint entry_is_never_zero check (fen <> 0)
);
create index entry_by_account on funds.entry (account_id, posting_id);

-- Every statement leaves every posting balanced: stricter than at the end of the transaction, and one look per batch.
create function funds.entries_balance_and_move() returns trigger language plpgsql as $$
declare bad bigint;
begin
    select e.posting_id into bad from new_entry e group by e.posting_id having sum(e.fen) <> 0 limit 1;
    if bad is not null then
        raise exception 'Entries of posting % do not sum to zero', bad
            using errcode = '23514', constraint = 'posting_sums_to_zero';
    end if;
    select n.posting_id into bad
    from (select e.posting_id, count(*) as entries from new_entry e group by 1) n
    where n.entries <> (select count(*) from funds.entry e where e.posting_id = n.posting_id) limit 1;
    if bad is not null then
        raise exception 'Posting % is complete: nothing is added to it later', bad
            using errcode = '23514', constraint = 'posting_is_complete_at_once';
    end if;
    insert into funds.balance (account_id, stripe, of_case)
    select distinct e.account_id, pg_backend_pid() % 64, false
    from new_entry e join funds.account a on a.id = e.account_id
    where a.case_id is null
      and not exists (select from funds.balance b where b.account_id = e.account_id and b.stripe = pg_backend_pid() % 64)
    order by 1
    on conflict do nothing;
    -- Locked in the order of the accounts: two postings never wait for each other in a circle.
    with moved as (
        select e.account_id, case when a.case_id is null then pg_backend_pid() % 64 else 0 end as stripe,
               sum(e.fen)::bigint as fen
        from new_entry e join funds.account a on a.id = e.account_id
        group by 1, 2),
    locked as materialized (
        select b.account_id, b.stripe, m.fen from funds.balance b join moved m using (account_id, stripe)
        order by b.account_id, b.stripe for update of b)
    update funds.balance b set fen = b.fen + l.fen
    from locked l where b.account_id = l.account_id and b.stripe = l.stripe;
    return null;
end $$;
create trigger entries_balance_and_move after insert on funds.entry
    referencing new table as new_entry for each statement execute function funds.entries_balance_and_move();

-- A posting without entries books nothing; a reversal is the exact mirror of what it takes back.
create function funds.postings_are_whole() returns trigger language plpgsql as $$
declare bad bigint;
begin
    select p.id into bad from new_posting p
    where not exists (select from funds.entry e where e.posting_id = p.id) limit 1;
    if bad is not null then
        raise exception 'Posting % has no entries', bad using errcode = '23514', constraint = 'posting_has_entries';
    end if;
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
    return null;
end $$;
create trigger postings_are_whole after insert on funds.posting
    referencing new table as new_posting for each statement execute function funds.postings_are_whole();
