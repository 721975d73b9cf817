-- What registrars tell of an asset that is no account: its own words, a quantity, a value when they name one.
alter table inquiry.asset add column details jsonb not null default '{}';
alter table inquiry.sighting add column value_fen bigint, add column quantity text not null default '',
    add column details jsonb not null default '{}';

-- Facts about a person: household, numbers, payers. They help to find people and assets; nothing can be held of them.
create table inquiry.person_fact (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    party_id bigint not null,
    partner_id bigint not null,
    item_id bigint not null,
    institution text not null,
    key text not null,
    name text not null,
    place text not null,
    details jsonb not null,
    seen_at timestamptz not null,
    constraint person_fact_once unique (item_id, key)
);
create index person_fact_party on inquiry.person_fact (party_id, seen_at desc);
create index person_fact_case on inquiry.person_fact (case_id);
