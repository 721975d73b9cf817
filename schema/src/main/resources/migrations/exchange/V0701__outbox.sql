-- The answer contract: one row for each request to an institution, from draft to confirmed answer.
create table exchange.serial (
    day date not null,
    division text not null,
    last bigint not null,
    primary key (day, division),
    constraint serial_division_has_six_digits check (division ~ '^[0-9]{6}$')
);

-- Papers that go with one act: writs and the cards of the officers; one set may serve many requests.
create table exchange.papers (
    id bigint generated always as identity primary key,
    writ_number text,
    made_at timestamptz not null
);
create unique index papers_writ_number on exchange.papers (writ_number);

create table exchange.writ (
    papers_id bigint not null references exchange.papers,
    position int not null,
    name text not null,
    category text not null,
    content bytea not null,
    primary key (papers_id, position),
    constraint writ_is_not_empty check (length(content) > 0)
);

create table exchange.officer_card (
    papers_id bigint not null references exchange.papers,
    position int not null,
    name text not null,
    work_card text not null,
    work_card_format text not null,
    work_card_image bytea not null,
    duty_card text not null,
    duty_card_format text not null,
    duty_card_image bytea not null,
    primary key (papers_id, position),
    constraint officer_card_has_an_image check (length(work_card_image) > 0 or length(duty_card_image) > 0)
);

create table exchange.item (
    id bigint generated always as identity primary key,
    number text not null,
    partner_id bigint not null references exchange.partner,
    nature text not null,
    state text not null,
    request jsonb not null,
    papers_id bigint references exchange.papers,
    attempts int not null default 0,
    made_at timestamptz not null,
    sealed_at timestamptz,
    offered_at timestamptz,
    fetched_at timestamptz,
    due_at timestamptz,
    offline_at timestamptz,
    answered_at timestamptz,
    answer text,
    reason text,
    confirmed_at timestamptz,
    replaces_id bigint references exchange.item,
    constraint item_nature check (nature in ('QUERY', 'CONTROL')),
    constraint item_state check (state in
        ('DRAFT', 'APPROVED', 'SEALED', 'OFFERED', 'FETCHED', 'OFFLINE', 'ANSWERED', 'CONFIRMED')),
    constraint item_answer check (answer in ('FOUND', 'NIL', 'PARTIAL', 'REFUSED')),
    constraint item_answered_has_an_answer check
        ((state in ('ANSWERED', 'CONFIRMED')) = (answer is not null and answered_at is not null)),
    constraint item_sealed_has_papers check (state in ('DRAFT', 'APPROVED') or papers_id is not null),
    constraint item_number_is_short check (length(number) between 1 and 30)
);
-- A request number is never given twice: banks silently ignore the second.
create unique index item_number on exchange.item (number);
-- A request sent back is corrected once.
create unique index item_replaced_once on exchange.item (replaces_id);
-- What a partner may fetch.
create index item_open on exchange.item (partner_id, nature, id) where state in ('SEALED', 'OFFERED', 'FETCHED');
create index item_due on exchange.item (due_at) where state in ('SEALED', 'OFFERED', 'FETCHED');
create index item_papers on exchange.item (papers_id);
create index item_sent on exchange.item (partner_id, sealed_at) include (answered_at, due_at);

-- What happened to a request, for the log beside the board.
create table exchange.step (
    id bigint generated always as identity primary key,
    item_id bigint not null references exchange.item,
    at timestamptz not null,
    what text not null,
    detail text not null default ''
);
create index step_item on exchange.step (item_id, id);

create view shared.exchange_item as
    select id, number, partner_id, nature, state, attempts, sealed_at, offered_at, fetched_at, due_at, offline_at,
        answered_at, answer, reason, confirmed_at
    from exchange.item;
