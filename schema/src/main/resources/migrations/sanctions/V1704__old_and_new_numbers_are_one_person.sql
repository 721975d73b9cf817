-- An identity number of fifteen digits and the same one of eighteen are one person: what is public is found under both.
create function shared.whole_number(number text) returns text immutable language sql as $$
    select case when number ~ '^[0-9]{15}$'
        then (select w.body || substr('10X98765432', 1 + (select sum(substr(w.body, i, 1)::int
                * (array[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])[i])::int % 11
            from generate_series(1, 17) i), 1)
            from (select left(number, 6) || '19' || right(number, 9) as body) w)
        else upper(number) end
$$;

create or replace view shared.public_sanction as
    select s.id, s.case_id, s.measure, s.family, s.name, s.role, s.is_unit,
           case when s.is_unit then s.id_number
                when length(s.id_number) > 6
                    then left(s.id_number, 4) || repeat('*', length(s.id_number) - 6) || right(s.id_number, 2)
                else repeat('*', length(s.id_number)) end as id_masked,
           encode(sha256(convert_to(shared.whole_number(s.id_number), 'UTF8')), 'hex') as id_hash,
           s.born_on, case when s.is_unit then null
               when s.id_number ~ '^[0-9]{17}[0-9Xx]$' then substr(s.id_number, 17, 1)::int % 2
               when s.id_number ~ '^[0-9]{15}$' then substr(s.id_number, 15, 1)::int % 2 end as sex,
           s.items, s.conduct, s.decided_on, s.ends_on, s.published_at, s.court_code, s.document_number,
           c.number as case_number, c.filed_on
    from sanctions.sanction s join shared.case_brief c on c.id = s.case_id
    where s.published_at is not null and s.withdrawn_at is null and s.ended_at is null;
