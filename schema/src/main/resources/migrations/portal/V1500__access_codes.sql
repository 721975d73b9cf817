-- How a party opens his case without an account: the case number and a code that only its hash is kept of.
create schema portal;

create table portal.access_code (
    case_party_id bigint primary key,
    case_id bigint not null,
    code_hash text not null,
    issued_by bigint,
    issued_at timestamptz not null,
    last_used_at timestamptz
);
create index access_code_of_case on portal.access_code (case_id);

-- Wrong codes for a case number: after too many the number is closed for a while, whoever asks.
create table portal.wrong_code (
    case_number text primary key,
    times int not null,
    last_at timestamptz not null
);
