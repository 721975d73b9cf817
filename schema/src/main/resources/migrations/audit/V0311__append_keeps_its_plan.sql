-- The same row as ever; a function of statements would be planned anew at every call, this one keeps its plan.
create or replace function audit.append(at timestamptz, person_id bigint, person_name text, court_code text, act text,
    subject text, details jsonb) returns void language plpgsql as $$
begin
    insert into audit.entry (at, person_id, person_name, court_code, act, subject, details)
        values ($1, $2, $3, $4, $5, $6, $7);
end $$;
