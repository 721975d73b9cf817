-- Many entries by one statement: the same rows as audit.append writes one by one.
create function audit.append_many(p_at timestamptz[], p_person bigint[], p_name text[], p_court text[], p_act text[],
    p_subject text[], p_details jsonb[]) returns void language plpgsql as $$
begin
    insert into audit.entry (at, person_id, person_name, court_code, act, subject, details)
        select e.at, e.person, e.name, e.court, e.act, e.subject, e.details
        from unnest(p_at, p_person, p_name, p_court, p_act, p_subject, p_details) with ordinality
            e (at, person, name, court, act, subject, details, no)
        order by e.no;
end $$;
