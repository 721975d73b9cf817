-- A posting carries its entries, so whoever has the posting reads them there and asks no other table.
-- Every word of a posting and of its entries, written as before. That the table of entries says the same is looked at
-- by funds.faults_of_the_books().
create or replace view funds.posting_words as
    select p.id, concat_ws('|', p.id, p.kind, p.court_code, p.booked_on::text,
        to_char(p.booked_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), p.document,
        coalesce(p.person_id::text, '-'), coalesce(p.approver_id::text, '-'), p.idempotency_key, p.reason,
        coalesce(p.reversal_of::text, '-'), e.words) as words
    from funds.posting p,
        lateral (select string_agg(l.line || ':' || l.account || ':' || l.fen, ',' order by l.line) as words
                 from unnest(p.account_ids, p.amounts) with ordinality l (account, fen, line)) e;

-- Two accounts of cases, which is nearly every posting, are found by one question.
create or replace function funds.post_named(
    p_key text, p_kind text, p_court text, p_document text, p_reason text, p_person bigint, p_approver bigint,
    p_on date, p_at timestamptz, a_court text[], a_kind text[], a_case bigint[], a_role text[], p_fen bigint[],
    t_person bigint, t_name text, t_court text, t_act text, t_subject text, t_details jsonb,
    out posting_id bigint, out is_new boolean) language plpgsql as $$
declare
    ids bigint[];
    known funds.posting;
begin
    if cardinality(a_kind) = 2 then
        select array[
            (select a.id from funds.account a
             where a.case_id = a_case[1] and a.kind = a_kind[1] and a.party_role = a_role[1]),
            (select a.id from funds.account a
             where a.case_id = a_case[2] and a.kind = a_kind[2] and a.party_role = a_role[2])]
        into ids;
    end if;
    for i in 1 .. cardinality(a_kind) loop
        if ids[i] is null then
            ids[i] := funds.account_named(a_court[i], a_kind[i], a_case[i], a_role[i]);
        end if;
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
