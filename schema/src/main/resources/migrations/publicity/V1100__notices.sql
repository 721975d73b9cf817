-- The outbox of notices: what a party was told, when, and whether it left the house.
create schema publicity;

create table publicity.notice (
    id bigint generated always as identity primary key,
    event_id bigint not null,
    case_id bigint not null,
    case_party_id bigint not null,
    code text not null,
    recipient text not null,
    channel text not null check (channel in ('SMS', 'PORTAL')),
    address text not null,
    text_zh text not null,
    text_en text not null,
    created_at timestamptz not null,
    state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'SHOWN', 'FAILED')),
    attempts int not null default 0,
    next_try_at timestamptz not null,
    settled_at timestamptz,
    problem text not null default '',
    -- A party is told once of one event, however often the outbox is filled.
    constraint notice_once unique (event_id, case_party_id)
);
create index notice_of_case on publicity.notice (case_id, created_at);
create index notice_newest on publicity.notice (created_at desc, id desc);
create index notice_waiting on publicity.notice (next_try_at) where state = 'QUEUED';

-- How far the timeline has been read; a stretch before it is read again, for events that were committed late.
create table publicity.reading (
    only_row boolean primary key default true check (only_row),
    last_event_id bigint not null
);
insert into publicity.reading (last_event_id) values (0);
