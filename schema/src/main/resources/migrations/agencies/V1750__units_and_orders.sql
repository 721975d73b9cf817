-- Linked units without an interface: who they are, what the court asked of them, what they answered, what they stopped.
create schema agencies;

create table agencies.unit (
    id bigint generated always as identity primary key,
    code text not null,
    name_zh text not null,
    name_en text not null,
    kind text not null,
    promised_hours int not null,
    password_hash text not null,
    active boolean not null default true,
    failures int not null default 0,
    locked_until timestamptz,
    constraint unit_code unique (code),
    constraint unit_promise_is_positive check (promised_hours > 0)
);
create index unit_of_kind on agencies.unit (kind) where active;

create table agencies.assistance (
    id bigint generated always as identity primary key,
    unit_id bigint not null references agencies.unit,
    kind text not null,
    subject text not null,
    measure text not null,
    measure_zh text not null,
    measure_en text not null,
    case_number text not null,
    court_code text not null,
    person_name text not null,
    is_unit boolean not null,
    id_kind text not null,
    id_number text not null,
    text_zh text not null,
    from_on date not null,
    until_on date,
    document_id bigint,
    document_number text not null default '',
    sent_at timestamptz not null,
    due_at timestamptz not null,
    opened_at timestamptz,
    urged_at timestamptz,
    outcome text,
    answer text not null default '',
    answered_by text not null default '',
    answered_at timestamptz,
    constraint assistance_kind check (kind in ('IMPOSE', 'RENEW', 'EXEMPT', 'LIFT')),
    constraint assistance_outcome check (outcome in ('DONE', 'REFUSED', 'NOT_FOUND')),
    constraint assistance_answer_is_whole check ((outcome is null) = (answered_at is null)),
    -- What was asked for is asked for once, however often the asking is repeated.
    constraint assistance_subject unique (subject)
);
create index assistance_waiting on agencies.assistance (unit_id, due_at) where outcome is null;
create index assistance_of_unit on agencies.assistance (unit_id, sent_at desc);

create table agencies.evidence (
    id bigint generated always as identity primary key,
    assistance_id bigint not null references agencies.assistance,
    name text not null,
    media_type text not null,
    sha256 text not null,
    content bytea not null,
    constraint evidence_kind check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    constraint evidence_is_small check (octet_length(content) between 1 and 5242880)
);
create index evidence_of on agencies.evidence (assistance_id);

-- 拦截: a refused ticket, a blocked registration, a person at the border.
create table agencies.hit (
    id bigint generated always as identity primary key,
    unit_id bigint not null references agencies.unit,
    assistance_id bigint not null references agencies.assistance,
    reference text not null,
    kind text not null,
    place text not null,
    what text not null,
    at timestamptz not null,
    reported_at timestamptz not null,
    -- A unit that reports again after a broken line reports the same.
    constraint hit_once unique (unit_id, reference),
    constraint hit_is_not_from_the_future check (at <= reported_at + interval '5 minutes')
);
create index hit_of on agencies.hit (assistance_id);

create view shared.agency_order as
    select a.id, a.unit_id, u.name_zh as unit_zh, u.name_en as unit_en, a.subject, a.kind, a.sent_at, a.due_at,
           a.opened_at, a.urged_at, a.outcome, a.answer, a.answered_at
    from agencies.assistance a join agencies.unit u on u.id = a.unit_id;

create view shared.agency_hit as
    select h.id, h.assistance_id, u.name_zh as unit_zh, u.name_en as unit_en, h.kind, h.place, h.what, h.at,
           h.reported_at
    from agencies.hit h join agencies.unit u on u.id = h.unit_id;
