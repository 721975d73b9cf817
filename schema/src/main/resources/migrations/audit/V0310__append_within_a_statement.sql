-- The writing statement of another module adds its entry itself, without a round trip of its own; the same row as ever.
create function audit.append(at timestamptz, person_id bigint, person_name text, court_code text, act text, subject text,
    details jsonb) returns void language sql as $$
    insert into audit.entry (at, person_id, person_name, court_code, act, subject, details)
        values ($1, $2, $3, $4, $5, $6, $7)
$$;
