-- 督办: a demand of the intermediate court with a limit, what the court answered, and what followed when it did not.
create schema command;

create table command.supervision_order (
    id bigint generated always as identity primary key,
    number text not null,
    court_code text not null,
    case_id bigint,
    case_number text,
    subject text not null,
    demand text not null,
    issued_by bigint not null,
    issued_by_name text not null,
    issued_at timestamptz not null,
    due_on date not null,
    state text not null default 'OPEN',
    answer text,
    answered_by bigint,
    answered_by_name text,
    answered_at timestamptz,
    returned_reason text,
    escalated_on date,
    escalated_to text,
    settled_at timestamptz,
    version int not null default 1,
    constraint supervision_order_number_once unique (number),
    constraint supervision_order_state check (state in ('OPEN', 'ANSWERED', 'SETTLED')),
    constraint supervision_order_says_what check (btrim(subject) <> '' and btrim(demand) <> ''),
    constraint supervision_order_answer_is_whole check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint supervision_order_answered check (state = 'OPEN' or answer is not null),
    constraint supervision_order_settled check ((state = 'SETTLED') = (settled_at is not null))
);
create index supervision_order_open on command.supervision_order (court_code, due_on) where state <> 'SETTLED';

create sequence command.order_number;
