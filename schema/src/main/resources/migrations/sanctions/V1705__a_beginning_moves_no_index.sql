-- That a measure begins moves no index, so that PostgreSQL rewrites the row alone: open is whatever has no end
-- (sanction_ended says the same of the states), and last days, looked up once a day, are kept by pages; at the border, where
-- they are looked at all day, few measures are open.
drop index sanctions.sanction_one_open;
create unique index sanction_one_open on sanctions.sanction (case_id, measure, name, id_number) where ended_at is null;
drop index sanctions.sanction_ends;
create index sanction_ends on sanctions.sanction using brin (ends_on);
create index sanction_open_at_the_border on sanctions.sanction (id)
    where ended_at is null and family in ('EXIT', 'BORDER');
drop index sanctions.sanction_grace;
create index sanction_grace on sanctions.sanction (grace_until) where grace_until is not null;
drop index sanctions.sanction_lift_due;
create index sanction_lift_due on sanctions.sanction (lift_due_on) where lift_due_on is not null and ended_at is null;
drop index sanctions.sanction_of_parent;
create index sanction_of_parent on sanctions.sanction (parent_id) where parent_id is not null;
alter table sanctions.sanction set (fillfactor = 50);

-- Persons of a batch are read in their order and settled twice; the few thousand of one batch are found by its number.
drop index sanctions.batch_person_of_state;
alter table sanctions.batch_person set (fillfactor = 40);

-- Nearly all numbers are new ones: only an old one is worked out.
create or replace view shared.public_sanction as
    select s.id, s.case_id, s.measure, s.family, s.name, s.role, s.is_unit,
           case when s.is_unit then s.id_number
                when length(s.id_number) > 6
                    then left(s.id_number, 4) || repeat('*', length(s.id_number) - 6) || right(s.id_number, 2)
                else repeat('*', length(s.id_number)) end as id_masked,
           encode(sha256(convert_to(case when length(s.id_number) = 15 then shared.whole_number(s.id_number)
               else upper(s.id_number) end, 'UTF8')), 'hex') as id_hash,
           s.born_on, case when s.is_unit then null
               when s.id_number ~ '^[0-9]{17}[0-9Xx]$' then substr(s.id_number, 17, 1)::int % 2
               when s.id_number ~ '^[0-9]{15}$' then substr(s.id_number, 15, 1)::int % 2 end as sex,
           s.items, s.conduct, s.decided_on, s.ends_on, s.published_at, s.court_code, s.document_number,
           c.number as case_number, c.filed_on
    from sanctions.sanction s join shared.case_brief c on c.id = s.case_id
    where s.published_at is not null and s.withdrawn_at is null and s.ended_at is null;
