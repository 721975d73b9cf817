-- Failed sign-ins by login name, known or not: the answer never tells which names exist.
create table access.failed_sign_in (
    login text primary key,
    failures int not null,
    last_at timestamptz not null,
    locked_until timestamptz
);
create index failed_sign_in_last_at on access.failed_sign_in (last_at);
