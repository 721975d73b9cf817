-- Accounts are named, not numbered, by who posts: they are found (or opened) in the same call.
create function funds.accounts_of(p_court text[], p_kind text[], p_case bigint[], p_role text[]) returns bigint[]
language sql as $$
    select array_agg(coalesce(c.id, w.id, funds.account_of(n.court, n.kind, n.case_id, n.role)) order by n.nr)
    from unnest(p_court, p_kind, p_case, p_role) with ordinality as n (court, kind, case_id, role, nr)
    left join funds.account c on c.case_id = n.case_id and c.kind = n.kind and c.party_role is not distinct from n.role
    left join funds.account w on n.case_id is null and w.case_id is null
        and w.court_code = n.court and w.kind = n.kind
$$;

drop function funds.post_one(text, text, text, text, text, bigint, bigint, bigint, date, timestamptz, bigint[], bigint[]);
create function funds.post_one(
    p_key text, p_kind text, p_court text, p_document text, p_reason text, p_person bigint, p_approver bigint,
    p_reversal_of bigint, p_on date, p_at timestamptz, p_account bigint[], p_fen bigint[],
    out posting_id bigint, out is_new boolean) language plpgsql as $$
declare
    p_content bytea;
    known bytea;
begin
    select sha256(convert_to(concat_ws('|', p_kind, p_court, p_document,
        string_agg(l.account || ':' || l.fen, ',' order by l.n)), 'UTF8'))
    into p_content from unnest(p_account, p_fen) with ordinality as l (account, fen, n);
    with booked as (
        insert into funds.posting (kind, court_code, booked_on, booked_at, document, person_id, approver_id,
            idempotency_key, reason, reversal_of, content)
        values (p_kind, p_court, p_on, p_at, p_document, p_person, p_approver, p_key, p_reason, p_reversal_of, p_content)
        on conflict (idempotency_key) do nothing returning id),
    entered as (
        insert into funds.entry (posting_id, line, account_id, fen)
        select b.id, l.n, l.account, l.fen
        from booked b, unnest(p_account, p_fen) with ordinality as l (account, fen, n))
    select b.id into posting_id from booked b;
    is_new := posting_id is not null;
    if is_new then
        return;
    end if;
    select p.id, p.content into posting_id, known from funds.posting p where p.idempotency_key = p_key;
    if known <> p_content then
        raise exception 'Key % was used for another posting', p_key
            using errcode = '23505', constraint = 'posting_key_means_one_posting';
    end if;
end $$;

create function funds.post_named(
    p_key text, p_kind text, p_court text, p_document text, p_reason text, p_person bigint, p_approver bigint,
    p_on date, p_at timestamptz, a_court text[], a_kind text[], a_case bigint[], a_role text[], p_fen bigint[],
    out posting_id bigint, out is_new boolean) language plpgsql as $$
declare
    ids bigint[] := '{}';
    found_id bigint;
begin
    for i in 1 .. cardinality(a_kind) loop
        if a_case[i] is null then
            select a.id into found_id from funds.account a
            where a.court_code = a_court[i] and a.kind = a_kind[i] and a.case_id is null;
        else
            select a.id into found_id from funds.account a
            where a.case_id = a_case[i] and a.kind = a_kind[i] and a.party_role is not distinct from a_role[i];
        end if;
        ids := ids || coalesce(found_id, funds.account_of(a_court[i], a_kind[i], a_case[i], a_role[i]));
    end loop;
    select o.posting_id, o.is_new into posting_id, is_new
    from funds.post_one(p_key, p_kind, p_court, p_document, p_reason, p_person, p_approver, null, p_on, p_at, ids, p_fen) o;
end $$;

-- Many postings: where every key is new, which is the common case, nothing is looked up a second time.
create or replace function funds.post(
    p_key text[], p_kind text[], p_court text[], p_document text[], p_reason text[],
    p_person bigint[], p_approver bigint[], p_reversal_of bigint[], p_on date, p_at timestamptz,
    p_entry_of int[], p_account bigint[], p_fen bigint[])
returns table (nr int, posting_id bigint, is_new boolean) language plpgsql as $$
#variable_conflict use_column
declare
    fresh bigint[];
    fresh_keys text[];
    clash text;
begin
    with line as materialized (
        select l.entry_of, (row_number() over (partition by l.entry_of order by l.n))::smallint as line, l.account, l.fen
        from unnest(p_entry_of, p_account, p_fen) with ordinality as l (entry_of, account, fen, n)),
    wanted as materialized (
        select w.nr::int, w.key, w.kind, w.court, w.document, w.reason, w.person, w.approver, w.reversal_of, s.content
        from unnest(p_key, p_kind, p_court, p_document, p_reason, p_person, p_approver, p_reversal_of)
            with ordinality as w (key, kind, court, document, reason, person, approver, reversal_of, nr)
        join (select entry_of, string_agg(account || ':' || fen, ',' order by line) as content from line group by 1) s
            on s.entry_of = w.nr),
    booked as (
        insert into funds.posting (kind, court_code, booked_on, booked_at, document, person_id, approver_id,
            idempotency_key, reason, reversal_of, content)
        select w.kind, w.court, p_on, p_at, w.document, w.person, w.approver, w.key, w.reason, w.reversal_of,
            sha256(convert_to(concat_ws('|', w.kind, w.court, w.document, w.content), 'UTF8'))
        from wanted w order by w.key
        on conflict (idempotency_key) do nothing
        returning id, idempotency_key),
    entered as (
        insert into funds.entry (posting_id, line, account_id, fen)
        select b.id, l.line, l.account, l.fen
        from booked b join wanted w on w.key = b.idempotency_key join line l on l.entry_of = w.nr)
    select array_agg(b.id), array_agg(b.idempotency_key) into fresh, fresh_keys from booked b;
    if cardinality(fresh) = cardinality(p_key) then
        return query
            select w.nr::int, f.id, true
            from unnest(p_key) with ordinality as w (key, nr)
            join unnest(fresh_keys, fresh) as f (key, id) on f.key = w.key
            order by 1;
        return;
    end if;
    -- A later look sees what another session booked under the same key meanwhile.
    select w.key into clash
    from unnest(p_key, p_kind, p_court, p_document) with ordinality as w (key, kind, court, document, nr)
    join funds.posting p on p.idempotency_key = w.key
    where fresh is null or p.id <> all (fresh)
    group by w.key, w.kind, w.court, w.document, w.nr, p.content
    having p.content <> sha256(convert_to(concat_ws('|', w.kind, w.court, w.document, (
        select string_agg(l.account || ':' || l.fen, ',' order by l.n)
        from unnest(p_entry_of, p_account, p_fen) with ordinality as l (entry_of, account, fen, n)
        where l.entry_of = w.nr)), 'UTF8'))
    limit 1;
    if clash is not null then
        raise exception 'Key % was used for another posting', clash
            using errcode = '23505', constraint = 'posting_key_means_one_posting';
    end if;
    return query
        select w.nr::int, p.id, coalesce(p.id = any (fresh), false)
        from unnest(p_key) with ordinality as w (key, nr) join funds.posting p on p.idempotency_key = w.key
        order by w.nr;
end $$;
