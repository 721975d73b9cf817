-- People with their court, roles and password; a change of roles or password ends the sessions that were open.
create table access.person (
    id bigint generated always as identity primary key,
    login text not null,
    name text not null,
    court_code text not null references access.court (code),
    password_hash text not null,
    must_change_password boolean not null default true,
    active boolean not null default true,
    credential_version int not null default 1,
    version int not null default 1,
    created_at timestamptz not null,
    password_changed_at timestamptz not null,
    constraint person_login_once unique (login),
    constraint person_login_form check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    constraint person_name_not_blank check (btrim(name) <> '')
);
create index person_court on access.person (court_code);

create table access.person_role (
    person_id bigint not null references access.person (id),
    role text not null,
    primary key (person_id, role)
);
create index person_role_role on access.person_role (role);
