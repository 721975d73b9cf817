-- One posting at a time is the common case: fewer looks per posting, the same promises.
create or replace function funds.entries_balance_and_move() returns trigger language plpgsql as $$
declare
    bad bigint;
    late bigint;
    accounts int;
    moved int;
begin
    select max(n.posting_id) filter (where n.fen <> 0),
           max(n.posting_id) filter (where n.entries <> (
               select count(*) from funds.entry e where e.posting_id = n.posting_id))
    into bad, late
    from (select e.posting_id, sum(e.fen) as fen, count(*) as entries from new_entry e group by 1) n;
    if bad is not null then
        raise exception 'Entries of posting % do not sum to zero', bad
            using errcode = '23514', constraint = 'posting_sums_to_zero';
    end if;
    if late is not null then
        raise exception 'Posting % is complete: nothing is added to it later', late
            using errcode = '23514', constraint = 'posting_is_complete_at_once';
    end if;
    -- The stripe of this session, where a court-wide account has none yet. A case has one row, there from the start.
    select count(*), count(b.account_id) into accounts, moved
    from (select distinct e.account_id from new_entry e) m
    left join funds.balance b on b.account_id = m.account_id
        and b.stripe = case when b.of_case then 0 else pg_backend_pid() % 64 end;
    if moved < accounts then
        insert into funds.balance (account_id, stripe, of_case)
        select distinct e.account_id, pg_backend_pid() % 64, false
        from new_entry e join funds.account a on a.id = e.account_id and a.case_id is null
        order by 1
        on conflict do nothing;
    end if;
    -- Locked in the order of the accounts: two postings never wait for each other in a circle.
    update funds.balance b set fen = b.fen + l.fen
    from (select b.account_id, b.stripe, m.fen
          from (select e.account_id, sum(e.fen)::bigint as fen from new_entry e group by 1) m
          join funds.balance b on b.account_id = m.account_id
              and b.stripe = case when b.of_case then 0 else pg_backend_pid() % 64 end
          order by b.account_id, b.stripe for update of b) l
    where b.account_id = l.account_id and b.stripe = l.stripe;
    return null;
end $$;

create or replace function funds.postings_are_whole() returns trigger language plpgsql as $$
declare
    bad bigint;
    reverses boolean;
begin
    select max(p.id) filter (where not exists (select from funds.entry e where e.posting_id = p.id)),
           bool_or(p.reversal_of is not null)
    into bad, reverses from new_posting p;
    if bad is not null then
        raise exception 'Posting % has no entries', bad using errcode = '23514', constraint = 'posting_has_entries';
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

-- The same as funds.post for one posting, without arrays of one.
create function funds.post_one(
    p_key text, p_kind text, p_court text, p_document text, p_reason text, p_person bigint, p_approver bigint,
    p_reversal_of bigint, p_on date, p_at timestamptz, p_account bigint[], p_fen bigint[])
returns table (nr int, posting_id bigint, is_new boolean) language plpgsql as $$
#variable_conflict use_column
declare
    p_content bytea;
    known funds.posting;
begin
    select sha256(convert_to(concat_ws('|', p_kind, p_court, p_document,
        string_agg(l.account || ':' || l.fen, ',' order by l.n)), 'UTF8'))
    into p_content from unnest(p_account, p_fen) with ordinality as l (account, fen, n);
    with booked as (
        insert into funds.posting (kind, court_code, booked_on, booked_at, document, person_id, approver_id,
            idempotency_key, reason, reversal_of, content)
        values (p_kind, p_court, p_on, p_at, p_document, p_person, p_approver, p_key, p_reason, p_reversal_of, p_content)
        on conflict (idempotency_key) do nothing returning id)
    insert into funds.entry (posting_id, line, account_id, fen)
    select b.id, l.n, l.account, l.fen
    from booked b, unnest(p_account, p_fen) with ordinality as l (account, fen, n);
    is_new := found;
    select * into known from funds.posting p where p.idempotency_key = p_key;
    if known.content <> p_content then
        raise exception 'Key % was used for another posting', p_key
            using errcode = '23505', constraint = 'posting_key_means_one_posting';
    end if;
    nr := 1;
    posting_id := known.id;
    return next;
end $$;
