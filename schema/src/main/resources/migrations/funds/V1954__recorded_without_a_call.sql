-- As before; the row of the trail is written where it is known, which saves a call.
create or replace function funds.post_known(
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
    if a_act is not null then
        insert into audit.said (at, person_id, person_name, court_code, act, subject, details)
        values (p_at, a_person, a_name, a_court, a_act, coalesce(a_subject, 'posting:' || posting_id), a_details);
    end if;
    return posting_id;
end $$;
