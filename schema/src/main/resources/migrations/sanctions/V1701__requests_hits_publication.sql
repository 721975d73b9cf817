-- What needs a signature after a measure began, corrections, what units stopped, and the register of what is public.
create table sanctions.request (
    id bigint generated always as identity primary key,
    sanction_id bigint not null references sanctions.sanction,
    kind text not null,
    ground text not null default '',
    text text not null,
    until_on date,
    evidence_name text not null default '',
    evidence_type text not null default '',
    evidence_sha256 text not null default '',
    evidence bytea,
    state text not null,
    asked_by bigint,
    asked_by_name text not null default '',
    asked_at timestamptz not null,
    due_on date,
    approval_id bigint,
    decided_at timestamptz,
    answer text not null default '',
    used_at timestamptz,
    constraint request_kind check (kind in ('LIFT', 'RENEW', 'EXEMPT_ONCE', 'EXEMPT_TRAVEL', 'CORRECT', 'REPAIR')),
    constraint request_state check (state in ('ASKED', 'GRANTED', 'RETURNED', 'USED', 'ENDED')),
    -- An exemption is for living or business need: nobody gets it without a paper (限消规定第8条).
    constraint request_exemption_has_evidence check (kind not in ('EXEMPT_ONCE', 'EXEMPT_TRAVEL') or evidence is not null),
    constraint request_evidence_is_small check (octet_length(evidence) <= 5242880),
    constraint request_used_once check (state <> 'USED' or (kind = 'EXEMPT_ONCE' and used_at is not null))
);
create index request_of_sanction on sanctions.request (sanction_id, id);
create unique index request_one_open on sanctions.request (sanction_id, kind) where state = 'ASKED';

create table sanctions.hit (
    id bigint generated always as identity primary key,
    sanction_id bigint not null references sanctions.sanction,
    agency_hit_id bigint not null,
    unit_zh text not null,
    unit_en text not null,
    kind text not null,
    place text not null,
    what text not null,
    at timestamptz not null,
    handled_at timestamptz,
    handled_by_name text not null default '',
    note text not null default '',
    constraint hit_once unique (agency_hit_id)
);
create index hit_of_sanction on sanctions.hit (sanction_id);
create index hit_waiting on sanctions.hit (at) where handled_at is null;

-- When something becomes public or stops being so, every node must see it at once: the log that they read.
create table sanctions.publication (
    id bigint generated always as identity primary key,
    sanction_id bigint not null,
    written_by xid8 not null default pg_current_xact_id()
);
create index publication_written on sanctions.publication (written_by);

create function sanctions.log_publication() returns trigger language plpgsql as $$
begin
    insert into sanctions.publication (sanction_id) values (new.id);
    return null;
end $$;
create trigger publication_began after insert on sanctions.sanction
    for each row when (new.published_at is not null) execute function sanctions.log_publication();
create trigger publication_changed after update on sanctions.sanction
    for each row when (old.published_at is distinct from new.published_at
        or old.withdrawn_at is distinct from new.withdrawn_at
        or (new.published_at is not null and (old.name <> new.name or old.conduct <> new.conduct)))
    execute function sanctions.log_publication();

-- What reports count: by measure, case, person and the days of its life.
create view shared.sanction as
    select id, case_id, court_code, measure, family, parent_id, case_party_id, party_id, role, name, id_number, is_unit,
           state, items, decided_on, starts_on, ends_on, published_at, withdrawn_at, lift_ground, lift_due_on, ended_at
    from sanctions.sanction;

create view shared.sanction_act as
    select id, sanction_id, kind, unit_id, state, ordered_at, due_on, answered_at, level from sanctions.act;

-- What the public may see: listed and restricted persons, with the number cut to the first four and the last two.
create view shared.public_sanction as
    select s.id, s.case_id, s.measure, s.family, s.name, s.role, s.is_unit,
           case when s.is_unit then s.id_number
                when length(s.id_number) > 6
                    then left(s.id_number, 4) || repeat('*', length(s.id_number) - 6) || right(s.id_number, 2)
                else repeat('*', length(s.id_number)) end as id_masked,
           encode(sha256(convert_to(upper(s.id_number), 'UTF8')), 'hex') as id_hash,
           s.born_on, case when s.is_unit then null
               when s.id_number ~ '^[0-9]{17}[0-9Xx]$' then substr(s.id_number, 17, 1)::int % 2
               when s.id_number ~ '^[0-9]{15}$' then substr(s.id_number, 15, 1)::int % 2 end as sex,
           s.items, s.conduct, s.decided_on, s.ends_on, s.published_at, s.court_code, s.document_number,
           c.number as case_number, c.filed_on
    from sanctions.sanction s join shared.case_brief c on c.id = s.case_id
    where s.published_at is not null and s.withdrawn_at is null and s.ended_at is null;

create view shared.publication as
    select id, sanction_id, written_by from sanctions.publication;
