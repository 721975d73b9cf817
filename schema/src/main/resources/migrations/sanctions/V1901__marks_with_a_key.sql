-- As before, but the hash is made with the key.
create or replace view shared.public_sanction as
    select s.id, s.case_id, s.measure, s.family, s.name, s.role, s.is_unit,
           case when s.is_unit then s.id_number
                when length(s.id_number) > 6
                    then left(s.id_number, 4) || repeat('*', length(s.id_number) - 6) || right(s.id_number, 2)
                else repeat('*', length(s.id_number)) end as id_masked,
           encode(sha256((select bytes from shared.person_key)
               || convert_to(case when length(s.id_number) = 15 then shared.whole_number(s.id_number)
                   else upper(s.id_number) end, 'UTF8')), 'hex') as id_hash,
           s.born_on, case when s.is_unit then null
               when s.id_number ~ '^[0-9]{17}[0-9Xx]$' then substr(s.id_number, 17, 1)::int % 2
               when s.id_number ~ '^[0-9]{15}$' then substr(s.id_number, 15, 1)::int % 2 end as sex,
           s.items, s.conduct, s.decided_on, s.ends_on, s.published_at, s.court_code, s.document_number,
           c.number as case_number, c.filed_on
    from sanctions.sanction s join shared.case_brief c on c.id = s.case_id
    where s.published_at is not null and s.withdrawn_at is null and s.ended_at is null;
