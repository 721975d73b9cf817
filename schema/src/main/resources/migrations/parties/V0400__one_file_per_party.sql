-- One file per person or unit across all courts: found again by kind and number of the identity, or by name without one.
create schema parties;
create schema if not exists shared;

create table parties.party (
    id bigint generated always as identity primary key,
    is_unit boolean not null,
    id_kind text not null,
    id_number text not null,
    identity text not null generated always as (case when id_number = '' then name else id_number end) stored,
    name text not null,
    constraint party_kind check (id_kind in ('ID_CARD', 'CREDIT_CODE', 'ORGANISATION_CODE', 'PASSPORT', 'OTHER')),
    constraint party_number_present check (id_number <> '' or id_kind = 'OTHER'),
    constraint party_name_present check (name <> ''),
    constraint party_one_file unique (id_kind, identity)
);

create view shared.party as
    select id, is_unit, id_kind, id_number, name from parties.party;
