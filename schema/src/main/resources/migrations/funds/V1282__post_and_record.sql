-- The ways into the ledger: one posting with its row of the audit trail in one call, or many at once.
drop function funds.post_one(
    text, text, text, text, text, bigint, bigint, bigint, date, timestamptz, bigint[], bigint[]);
drop function funds.post_named(
    text, text, text, text, text, bigint, bigint, date, timestamptz, text[], text[], bigint[], text[], bigint[]);

-- Written without arrays in its queries, so that their plans are kept.
create function funds.account_named(p_court text, p_kind text, p_case bigint, p_role text) returns bigint
language plpgsql as $$
declare found_id bigint;
begin
    if p_case is null then
        select a.id into found_id from funds.account a
        where a.court_code = p_court and a.kind = p_kind and a.case_id is null;
    elsif p_role is null then
        select a.id into found_id from funds.account a
        where a.case_id = p_case and a.kind = p_kind and a.party_role is null;
    else
        select a.id into found_id from funds.account a
        where a.case_id = p_case and a.kind = p_kind and a.party_role = p_role;
    end if;
    return coalesce(found_id, funds.account_of(p_court, p_kind, p_case, p_role));
end $$;

create function funds.refuse_another_meaning(p_key text) returns void language plpgsql as $$
begin
    raise exception 'Key % was used for another posting', p_key
        using errcode = '23505', constraint = 'posting_key_means_one_posting';
end $$;

create function funds.post_named(
    p_key text, p_kind text, p_court text, p_document text, p_reason text, p_person bigint, p_approver bigint,
    p_on date, p_at timestamptz, a_court text[], a_kind text[], a_case bigint[], a_role text[], p_fen bigint[],
    t_person bigint, t_name text, t_court text, t_act text, t_subject text, t_details jsonb,
    out posting_id bigint, out is_new boolean) language plpgsql as $$
declare
    ids bigint[];
    known funds.posting;
begin
    for i in 1 .. cardinality(a_kind) loop
        ids[i] := funds.account_named(a_court[i], a_kind[i], a_case[i], a_role[i]);
    end loop;
    insert into funds.posting (kind, court_code, booked_on, booked_at, document, person_id, approver_id,
        idempotency_key, reason, account_ids, amounts)
    values (p_kind, p_court, p_on, p_at, p_document, p_person, p_approver, p_key, p_reason, ids, p_fen)
    on conflict (idempotency_key) do nothing returning id into posting_id;
    is_new := posting_id is not null;
    if is_new then
        if t_act is not null then
            perform audit.append(
                p_at, t_person, t_name, t_court, t_act, coalesce(t_subject, 'posting:' || posting_id), t_details);
        end if;
        return;
    end if;
    select * into known from funds.posting p where p.idempotency_key = p_key;
    posting_id := known.id;
    if (known.kind, known.court_code, known.document, known.account_ids, known.amounts)
        is distinct from (p_kind, p_court, p_document, ids, p_fen) then
        perform funds.refuse_another_meaning(p_key);
    end if;
end $$;

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
    with wanted as (
        select w.*, s.accounts, s.amounts
        from unnest(p_key, p_kind, p_court, p_document, p_reason, p_person, p_approver, p_reversal_of)
            with ordinality as w (key, kind, court, document, reason, person, approver, reversal_of, nr)
        join (select l.entry_of, array_agg(l.account order by l.n) as accounts, array_agg(l.fen order by l.n) as amounts
              from unnest(p_entry_of, p_account, p_fen) with ordinality as l (entry_of, account, fen, n)
              group by 1) s on s.entry_of = w.nr),
    booked as (
        insert into funds.posting (kind, court_code, booked_on, booked_at, document, person_id, approver_id,
            idempotency_key, reason, reversal_of, account_ids, amounts)
        select w.kind, w.court, p_on, p_at, w.document, w.person, w.approver, w.key, w.reason, w.reversal_of,
            w.accounts, w.amounts
        from wanted w order by w.key
        on conflict (idempotency_key) do nothing
        returning id, idempotency_key)
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
    where (fresh is null or p.id <> all (fresh))
      and (p.kind, p.court_code, p.document, p.account_ids, p.amounts) is distinct from (w.kind, w.court, w.document,
          (select array_agg(l.account order by l.n)
           from unnest(p_entry_of, p_account) with ordinality as l (entry_of, account, n) where l.entry_of = w.nr),
          (select array_agg(l.fen order by l.n)
           from unnest(p_entry_of, p_fen) with ordinality as l (entry_of, fen, n) where l.entry_of = w.nr))
    limit 1;
    if clash is not null then
        perform funds.refuse_another_meaning(clash);
    end if;
    return query
        select w.nr::int, p.id, coalesce(p.id = any (fresh), false)
        from unnest(p_key) with ordinality as w (key, nr) join funds.posting p on p.idempotency_key = w.key
        order by w.nr;
end $$;
