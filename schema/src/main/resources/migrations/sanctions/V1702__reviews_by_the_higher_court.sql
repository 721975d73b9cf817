-- Reviews by the higher court: of a refused correction of a listing and of an exit ban; asked for in ten days, decided in fifteen.
create table sanctions.review (
    id bigint generated always as identity primary key,
    sanction_id bigint not null references sanctions.sanction,
    received_on date not null,
    asked_on date not null,
    reason text not null,
    higher_court text not null,
    due_on date not null,
    outcome text,
    decided_on date,
    decision_number text not null default '',
    answer text not null default '',
    recorded_by_name text not null,
    constraint review_in_order check (asked_on >= received_on and (decided_on is null or decided_on >= asked_on)),
    constraint review_outcome check (outcome in ('KEPT', 'REVOKED')),
    constraint review_is_whole check ((outcome is null) = (decided_on is null))
);
create index review_of_sanction on sanctions.review (sanction_id, id);
-- The higher court looks at one thing once at a time.
create unique index review_one_open on sanctions.review (sanction_id) where outcome is null;
