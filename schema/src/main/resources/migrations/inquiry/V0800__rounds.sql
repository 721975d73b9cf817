-- A round asks every linked institution about every debtor of a case; a request is one institution for one debtor.
create schema inquiry;

create table inquiry.round (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    asked_by bigint not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    closed_at timestamptz
);
-- A second click joins the round that is still open: it does not ask the banks twice.
create unique index round_one_open on inquiry.round (case_id) where closed_at is null;
create index round_case on inquiry.round (case_id, id);

create table inquiry.request (
    id bigint generated always as identity primary key,
    round_id bigint not null references inquiry.round,
    case_id bigint not null,
    case_party_id bigint not null,
    party_id bigint not null,
    party_name text not null,
    partner_id bigint not null,
    item_id bigint not null,
    offline_task text,
    handled_at timestamptz,
    late_at timestamptz,
    constraint request_one_per_person_and_institution unique (round_id, party_id, partner_id),
    constraint request_item unique (item_id)
);
create index request_case on inquiry.request (case_id);
create index request_open on inquiry.request (round_id) where handled_at is null;
