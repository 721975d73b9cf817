-- The public's look-up: the secret that signs riddles, and certificates of answers with a code to check.
create table portal.secret (
    only_row boolean primary key default true check (only_row),
    bytes bytea not null
);
insert into portal.secret (bytes)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

create table portal.certificate (
    code text primary key,
    question jsonb not null,
    answer jsonb not null,
    sha256 text not null,
    issued_at timestamptz not null,
    constraint certificate_code check (code ~ '^[0-9A-Z]{12}$')
);

-- How much was handed out, hour by hour: what a scraper can get is bounded and can be looked up.
create table portal.public_use (
    hour timestamptz primary key,
    answers bigint not null default 0,
    entries bigint not null default 0,
    riddles bigint not null default 0,
    refused bigint not null default 0
);
