-- The one way into the ledger: any number of postings in one call, once per idempotency key.
create function funds.post(
    p_key text[], p_kind text[], p_court text[], p_document text[], p_reason text[],
    p_person bigint[], p_approver bigint[], p_reversal_of bigint[], p_on date, p_at timestamptz,
    p_entry_of int[], p_account bigint[], p_fen bigint[])
returns table (nr int, posting_id bigint, is_new boolean) language plpgsql as $$
#variable_conflict use_column
declare
    fresh bigint[];
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
    select array_agg(b.id) into fresh from booked b;

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
