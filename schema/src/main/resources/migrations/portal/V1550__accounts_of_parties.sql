-- An account of a party: made while a case is open with the code that the court handed over, bound to the number on the identity card.
create table portal.account (
    id bigint generated always as identity primary key,
    id_number text not null,
    name text not null,
    password_hash text not null,
    verified_by bigint not null,
    made_at timestamptz not null,
    failures int not null default 0,
    locked_until timestamptz,
    constraint account_of_a_number unique (id_number)
);
comment on column portal.account.verified_by is 'the party of a case whose code proved the identity';
