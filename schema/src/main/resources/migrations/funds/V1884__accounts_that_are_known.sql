-- An account keeps its number for ever, so who has posted to it before names it by number and nothing is looked up. A
-- number that is not there is refused where the balance is moved.
create function funds.post_known(
    p_key text, p_kind text, p_court text, p_document text, p_reason text, p_person bigint, p_approver bigint,
    p_on date, p_at timestamptz, p_giver bigint, p_taker bigint, p_fen bigint,
    a_person bigint, a_name text, a_court text, a_act text, a_subject text, a_details jsonb) returns bigint
language plpgsql as $$
declare
    posting_id bigint;
begin
    insert into funds.posting (kind, court_code, booked_on, booked_at, document, person_id, approver_id,
        idempotency_key, reason, giver, taker, fen)
    values (p_kind, p_court, p_on, p_at, p_document, p_person, p_approver, p_key, p_reason, p_giver, p_taker, p_fen)
    on conflict (idempotency_key) do nothing returning id into posting_id;
    if posting_id is null then
        select p.id into posting_id from funds.posting p
        where p.idempotency_key = p_key and p.kind = p_kind and p.court_code = p_court and p.document = p_document
            and p.giver = p_giver and p.taker = p_taker and p.fen = p_fen;
        if not found then
            perform funds.refuse_another_meaning(p_key);
        end if;
        return -posting_id;
    end if;
    -- Asked as an expression: that needs no statement of its own.
    if a_act is not null and audit.append(p_at, a_person, a_name, a_court, a_act,
            coalesce(a_subject, 'posting:' || posting_id), a_details) is null then
        null;
    end if;
    return posting_id;
end $$;

drop function funds.post_two(text, text, text, text, text, bigint, bigint, date, timestamptz, text, text, bigint, text,
    text, text, bigint, text, bigint, bigint, text, text, text, text, jsonb);
-- From one account to another by what they are, as before; tells their numbers, too: first that of the posting, below zero
-- where it was booked before, then giver and taker.
create function funds.post_two(
    p_key text, p_kind text, p_court text, p_document text, p_reason text, p_person bigint, p_approver bigint,
    p_on date, p_at timestamptz, g_court text, g_kind text, g_case bigint, g_role text,
    t_court text, t_kind text, t_case bigint, t_role text, p_fen bigint,
    a_person bigint, a_name text, a_court text, a_act text, a_subject text, a_details jsonb) returns bigint[]
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
        on conflict (idempotency_key) do nothing returning id, giver, taker
        into posting_id, g_id, t_id;
    else
        g_id := funds.account_named(g_court, g_kind, g_case, g_role);
        t_id := funds.account_named(t_court, t_kind, t_case, t_role);
        insert into funds.posting (kind, court_code, booked_on, booked_at, document, person_id, approver_id,
            idempotency_key, reason, giver, taker, fen)
        values (p_kind, p_court, p_on, p_at, p_document, p_person, p_approver, p_key, p_reason, g_id, t_id, p_fen)
        on conflict (idempotency_key) do nothing returning id, giver, taker
        into posting_id, g_id, t_id;
    end if;
    if posting_id is null then
        -- Booked before, or the first of an account.
        select o.posting_id, o.is_new into posting_id, is_new from funds.post_named(
            p_key, p_kind, p_court, p_document, p_reason, p_person, p_approver, p_on, p_at, array[g_court, t_court],
            array[g_kind, t_kind], array[g_case, t_case], array[g_role, t_role], array[-p_fen, p_fen],
            a_person, a_name, a_court, a_act, a_subject, a_details) o;
        select p.giver, p.taker into g_id, t_id from funds.posting p where p.id = posting_id;
        return array[case when is_new then posting_id else -posting_id end, g_id, t_id];
    end if;
    -- Asked as an expression: that needs no statement of its own.
    if a_act is not null and audit.append(p_at, a_person, a_name, a_court, a_act,
            coalesce(a_subject, 'posting:' || posting_id), a_details) is null then
        null;
    end if;
    return array[posting_id, g_id, t_id];
end $$;
