-- Signatures that the law asks for, and the declarations behind a closing.
create table cases.approval (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases.case_file,
    court_code text not null,
    act text not null,
    subject text not null,
    state text not null default 'WAITING',
    asked_by bigint not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    facts jsonb not null,
    step int not null default 1,
    decided_at timestamptz,
    version int not null default 1,
    constraint approval_state check (state in ('WAITING', 'GRANTED', 'RETURNED')),
    constraint approval_decided check ((state = 'WAITING') = (decided_at is null))
);
create unique index approval_one_open on cases.approval (act, subject) where state = 'WAITING';
create index approval_waiting on cases.approval (court_code, asked_at) where state = 'WAITING';
create index approval_by_asker on cases.approval (asked_by, asked_at desc);
create index approval_by_case on cases.approval (case_id);

create table cases.approval_step (
    approval_id bigint not null references cases.approval,
    no int not null,
    role text not null,
    power text not null,
    asked_by bigint not null,
    decided_by bigint,
    decided_by_name text,
    decided_at timestamptz,
    granted boolean,
    reason text,
    primary key (approval_id, no),
    constraint approval_four_eyes check (decided_by <> asked_by),
    constraint approval_one_signature_each unique (approval_id, decided_by),
    constraint approval_return_has_reason check (granted is distinct from false or reason <> '')
);

create table cases.declaration (
    case_id bigint not null references cases.case_file,
    way text not null,
    condition text not null,
    role text not null,
    evidence text not null,
    signed_by bigint not null,
    signed_by_name text not null,
    signed_at timestamptz not null,
    primary key (case_id, way, condition),
    constraint declaration_has_evidence check (evidence <> '')
);
