-- What parties ask, tell and propose, each with its answer, its limit and who heard of it when the limit had passed.
create table coercion.request (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    case_party_id bigint not null,
    party_name text not null,
    role text not null,
    kind text not null,
    body text not null,
    facts jsonb not null,
    source text not null,
    asked_at timestamptz not null,
    due_on date,
    state text not null default 'OPEN',
    outcome text,
    answer text,
    answered_at timestamptz,
    answered_by bigint,
    answered_by_name text,
    escalated_at timestamptz,
    approval_id bigint,
    document_id bigint,
    version int not null default 0,
    constraint request_state check (state in ('OPEN', 'WAITING', 'ANSWERED', 'WITHDRAWN')),
    constraint request_role check (role in ('APPLICANT', 'DEBTOR')),
    constraint request_source check (source in ('PORTAL', 'COUNTER')),
    constraint request_answer_is_whole check ((state = 'ANSWERED') = (answered_at is not null and answer is not null and outcome is not null))
);
create index request_case on coercion.request (case_id, id);
create index request_open on coercion.request (due_on) where state in ('OPEN', 'WAITING');

create table coercion.request_evidence (
    request_id bigint not null references coercion.request,
    evidence_id bigint not null references coercion.evidence,
    primary key (request_id, evidence_id)
);
