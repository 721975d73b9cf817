-- Wrong codes and passwords by what was tried and from where: who guesses shuts himself out, not the one whose name he tries.
create table access.guess (
    door text not null,
    name_mark text not null,
    address_mark text not null,
    failures int not null,
    last_at timestamptz not null,
    locked_until timestamptz,
    entered_at timestamptz,
    constraint guess_pkey primary key (door, name_mark, address_mark),
    constraint guess_door check (door in ('STAFF', 'CASE_CODE', 'PARTY_ACCOUNT', 'UNIT')),
    constraint guess_failures check (failures >= 0)
);
create index guess_of_address on access.guess (door, address_mark, last_at);
create index guess_old on access.guess (last_at) where entered_at is null;
comment on column access.guess.entered_at is 'when this address last entered under this name; it is let try when many strangers guess';

-- Names and addresses are kept as marks that only this court can make.
create table access.guess_salt (
    only_row boolean primary key default true check (only_row),
    salt text not null default gen_random_uuid()::text || gen_random_uuid()::text
);
insert into access.guess_salt default values;

drop table access.failed_sign_in;
