-- Everything that came in, byte for byte, with what was made of it; and the answers that were accepted.
create table exchange.message (
    id bigint generated always as identity primary key,
    partner_id bigint not null references exchange.partner,
    operation text not null,
    received_at timestamptz not null,
    body bytea not null,
    sha256 bytea not null,
    verdict text not null default 'RECEIVED',
    reason text not null default '',
    constraint message_verdict check (verdict in
        ('RECEIVED', 'ACCEPTED', 'PARTLY', 'REFUSED', 'ALREADY_ANSWERED', 'UNREADABLE', 'FAILED')),
    constraint message_digest_has_32_bytes check (length(sha256) = 32)
);
create index message_partner on exchange.message (partner_id, received_at);
create index message_digest on exchange.message (sha256);

create table exchange.message_item (
    message_id bigint not null references exchange.message,
    position int not null,
    number text not null,
    item_id bigint references exchange.item,
    verdict text not null,
    reason text not null default '',
    warnings text[] not null default '{}',
    primary key (message_id, position),
    constraint message_item_verdict check (verdict in ('ACCEPTED', 'REFUSED', 'ALREADY_ANSWERED'))
);
create index message_item_item on exchange.message_item (item_id);

-- One answer to a row of a request: a second one stays in the inbox and changes nothing.
create table exchange.answer (
    item_id bigint not null references exchange.item,
    row_index text not null,
    message_id bigint not null references exchange.message,
    received_at timestamptz not null,
    answer text not null,
    reason text not null default '',
    content jsonb not null,
    warnings text[] not null default '{}',
    constraint answer_once primary key (item_id, row_index),
    constraint answer_kind check (answer in ('FOUND', 'NIL', 'PARTIAL', 'REFUSED'))
);

-- Movements of money that a bank sends apart from the accounts, perhaps before them.
create table exchange.movements (
    item_id bigint not null references exchange.item,
    message_id bigint not null references exchange.message,
    content jsonb not null,
    primary key (item_id, message_id)
);

-- Sealed answer sheets of controls; the same sheet sent again is the same sheet.
create table exchange.receipt (
    item_id bigint not null references exchange.item,
    sha256 bytea not null,
    message_id bigint not null references exchange.message,
    name text not null,
    content bytea not null,
    received_at timestamptz not null,
    primary key (item_id, sha256)
);
