-- Many postings arrive at once here; a trigger books them all with few statements.
create view funds.postings_at_once as
    select null::bigint[] as id, null::text[] as key, null::text[] as kind, null::text[] as court,
        null::date[] as booked_on, null::timestamptz[] as booked_at, null::text[] as document, null::text[] as reason,
        null::bigint[] as person, null::bigint[] as approver, null::bigint[] as reversal_of,
        null::int[] as entry_of, null::bigint[] as account, null::bigint[] as fen
    where false;

create function funds.book_at_once() returns trigger language plpgsql as $$
declare
    fresh bigint[];
    fresh_keys text[];
    long bigint[];
    asked constant int := cardinality(new.key);
begin
    with wanted as (
        select w.*, s.accounts, s.amounts,
            cardinality(s.accounts) = 2 and s.accounts[1] <> s.accounts[2] and s.amounts[1] = -s.amounts[2] as is_short
        from unnest(new.id, new.key, new.kind, new.court, new.booked_on, new.booked_at, new.document, new.reason,
                new.person, new.approver, new.reversal_of)
            with ordinality as w (id, key, kind, court, booked_on, booked_at, document, reason, person, approver,
                reversal_of, nr)
        join (select l.entry_of, array_agg(l.account order by l.n) as accounts, array_agg(l.fen order by l.n) as amounts
              from unnest(new.entry_of, new.account, new.fen) with ordinality as l (entry_of, account, fen, n)
              group by 1) s on s.entry_of = w.nr),
    booked as (
        insert into funds.posting (id, kind, court_code, booked_on, booked_at, document, person_id, approver_id,
            idempotency_key, reason, reversal_of, giver, taker, fen, account_ids, amounts)
        overriding system value
        select coalesce(w.id, nextval('funds.posting_id_seq')), w.kind, w.court, w.booked_on, w.booked_at, w.document,
            w.person, w.approver, w.key, w.reason, w.reversal_of,
            case when w.is_short then w.accounts[1] end, case when w.is_short then w.accounts[2] end,
            case when w.is_short then w.amounts[2] end,
            case when not w.is_short then w.accounts end, case when not w.is_short then w.amounts end
        from wanted w order by w.key
        on conflict (idempotency_key) do nothing
        returning id, idempotency_key, giver)
    select array_agg(b.id), array_agg(b.idempotency_key), array_agg(b.id) filter (where b.giver is null)
    into fresh, fresh_keys, long from booked b;
    new.id := fresh;
    new.key := fresh_keys;
    if fresh is null then
        return new;
    end if;
    perform funds.month_is_open(p.court_code, p.booked_on)
    from (select distinct q.court_code, date_trunc('month', q.booked_on)::date as booked_on
          from funds.posting q where q.id = any (fresh)) p;
    if long is not null then
        insert into funds.long_entry (posting_id, line, account_id, fen)
        select p.id, l.nr, l.account, l.fen
        from funds.posting p, unnest(p.account_ids, p.amounts) with ordinality as l (account, fen, nr)
        where p.id = any (long);
    end if;
    if cardinality(fresh) < asked then
        select array_agg(e.account_id), array_agg(e.fen) into new.account, new.fen
        from funds.entry e where e.posting_id = any (fresh);
    end if;
    perform funds.move_many(new.account, new.fen);
    return new;
end $$;
create trigger postings_at_once_are_booked instead of insert on funds.postings_at_once
    for each row execute function funds.book_at_once();

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
    insert into funds.postings_at_once (id, key, kind, court, booked_on, booked_at, document, reason, person, approver,
        reversal_of, entry_of, account, fen)
    values (null, p_key, p_kind, p_court, array_fill(p_on, array[cardinality(p_key)]),
        array_fill(p_at, array[cardinality(p_key)]), p_document, p_reason, p_person, p_approver, p_reversal_of,
        p_entry_of, p_account, p_fen)
    returning id, key into fresh, fresh_keys;
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
      and ((p.kind, p.court_code, p.document) is distinct from (w.kind, w.court, w.document)
        or (select array_agg(row (l.account, l.fen) order by l.n)
            from unnest(p_entry_of, p_account, p_fen) with ordinality as l (entry_of, account, fen, n)
            where l.entry_of = w.nr)
          is distinct from (select array_agg(row (e.account_id, e.fen) order by e.line)
                            from funds.entry e where e.posting_id = p.id))
    limit 1;
    if clash is not null then
        perform funds.refuse_another_meaning(clash);
    end if;
    return query
        select w.nr::int, p.id, coalesce(p.id = any (fresh), false)
        from unnest(p_key) with ordinality as w (key, nr) join funds.posting p on p.idempotency_key = w.key
        order by w.nr;
end $$;

-- One posting of any accounts, which are opened where they are not there yet, with its row of the audit trail.
create or replace function funds.post_named(
    p_key text, p_kind text, p_court text, p_document text, p_reason text, p_person bigint, p_approver bigint,
    p_on date, p_at timestamptz, a_court text[], a_kind text[], a_case bigint[], a_role text[], p_fen bigint[],
    t_person bigint, t_name text, t_court text, t_act text, t_subject text, t_details jsonb,
    out posting_id bigint, out is_new boolean) language plpgsql as $$
declare
    ids bigint[];
    is_short boolean;
    known funds.posting;
begin
    for i in 1 .. cardinality(a_kind) loop
        ids[i] := funds.account_named(a_court[i], a_kind[i], a_case[i], a_role[i]);
    end loop;
    is_short := cardinality(ids) = 2 and ids[1] <> ids[2] and p_fen[1] = -p_fen[2];
    known.kind := p_kind;
    known.court_code := p_court;
    known.document := p_document;
    if is_short then
        known.giver := ids[1];
        known.taker := ids[2];
        known.fen := p_fen[2];
    else
        known.account_ids := ids;
        known.amounts := p_fen;
    end if;
    insert into funds.posting (kind, court_code, booked_on, booked_at, document, person_id, approver_id,
        idempotency_key, reason, giver, taker, fen, account_ids, amounts)
    values (p_kind, p_court, p_on, p_at, p_document, p_person, p_approver, p_key, p_reason,
        known.giver, known.taker, known.fen, known.account_ids, known.amounts)
    on conflict (idempotency_key) do nothing returning id into posting_id;
    is_new := posting_id is not null;
    if is_new then
        if t_act is not null then
            perform audit.append(
                p_at, t_person, t_name, t_court, t_act, coalesce(t_subject, 'posting:' || posting_id), t_details);
        end if;
        return;
    end if;
    select p.id into posting_id from funds.posting p where p.idempotency_key = p_key;
    if not exists (
        select from funds.posting p where p.id = posting_id
            and (p.kind, p.court_code, p.document, p.giver, p.taker, p.fen, p.account_ids, p.amounts)
                is not distinct from (p_kind, p_court, p_document, known.giver, known.taker, known.fen,
                    known.account_ids, known.amounts)) then
        perform funds.refuse_another_meaning(p_key);
    end if;
end $$;

-- From one account to another, which is nearly every posting: few statements, no lists. Two accounts of cases are found
-- by the statement that books. Answers the number of the posting, below zero where it was booked before.
create function funds.post_two(
    p_key text, p_kind text, p_court text, p_document text, p_reason text, p_person bigint, p_approver bigint,
    p_on date, p_at timestamptz, g_court text, g_kind text, g_case bigint, g_role text,
    t_court text, t_kind text, t_case bigint, t_role text, p_fen bigint,
    a_person bigint, a_name text, a_court text, a_act text, a_subject text, a_details jsonb) returns bigint
language plpgsql as $$
declare
    posting_id bigint;
    g_id bigint;
    t_id bigint;
    is_new boolean;
begin
    if g_role is not null and t_role is not null then
        insert into funds.posting (kind, court_code, booked_on, booked_at, document, person_id, approver_id,
            idempotency_key, reason, giver, taker, fen)
        select p_kind, p_court, p_on, p_at, p_document, p_person, p_approver, p_key, p_reason, g.id, t.id, p_fen
        from funds.account g, funds.account t
        where g.case_id = g_case and g.kind = g_kind and g.party_role = g_role
          and t.case_id = t_case and t.kind = t_kind and t.party_role = t_role
        on conflict (idempotency_key) do nothing returning id into posting_id;
    else
        g_id := funds.account_named(g_court, g_kind, g_case, g_role);
        t_id := funds.account_named(t_court, t_kind, t_case, t_role);
        insert into funds.posting (kind, court_code, booked_on, booked_at, document, person_id, approver_id,
            idempotency_key, reason, giver, taker, fen)
        values (p_kind, p_court, p_on, p_at, p_document, p_person, p_approver, p_key, p_reason, g_id, t_id, p_fen)
        on conflict (idempotency_key) do nothing returning id into posting_id;
    end if;
    if posting_id is null then
        -- Booked before, or the first of an account.
        select o.posting_id, o.is_new into posting_id, is_new from funds.post_named(
            p_key, p_kind, p_court, p_document, p_reason, p_person, p_approver, p_on, p_at, array[g_court, t_court],
            array[g_kind, t_kind], array[g_case, t_case], array[g_role, t_role], array[-p_fen, p_fen],
            a_person, a_name, a_court, a_act, a_subject, a_details) o;
        return case when is_new then posting_id else -posting_id end;
    end if;
    -- Asked as an expression: that needs no statement of its own.
    if a_act is not null and audit.append(p_at, a_person, a_name, a_court, a_act,
            coalesce(a_subject, 'posting:' || posting_id), a_details) is null then
        null;
    end if;
    return posting_id;
end $$;
