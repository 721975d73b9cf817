-- Coercive acts of every kind in one life: proposed, decided, served, reviewed, carried out, ended; the kinds are data.
create table coercion.act (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    kind text not null,
    case_party_id bigint not null,
    declaration_id bigint references coercion.declaration,
    person_name text not null,
    is_unit boolean not null,
    conduct text not null,
    conduct_on date not null,
    conduct_text text not null,
    conduct_key text not null,
    fen bigint,
    days int,
    urgent boolean not null default false,
    facts jsonb not null,
    state text not null,
    approval_id bigint,
    proposed_by bigint not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    decided_at timestamptz,
    served_on date,
    ended_at timestamptz,
    ended_how text,
    version int not null default 0,
    constraint act_kind check (kind in ('FINE', 'DETENTION', 'SUMMONS', 'SEARCH', 'EVICTION', 'REFERRAL')),
    constraint act_state check (state in ('PROPOSED', 'RETURNED', 'WITHDRAWN', 'DECIDED', 'REVOKED', 'ENDED')),
    constraint act_fine_has_an_amount check ((kind = 'FINE') = (fen is not null) and fen > 0),
    constraint act_detention_at_most_15_days check ((kind = 'DETENTION') = (days is not null) and days between 1 and 15),
    constraint act_decided_by_somebody_else check (decided_at is null or approval_id is not null),
    constraint act_end_is_whole check ((ended_at is null) = (ended_how is null))
);
create index act_case on coercion.act (case_id, id);
-- The same act of the same person is not fined twice and not answered with detention twice (民诉法解释第184条).
create unique index act_same_conduct_once on coercion.act (case_id, person_name, kind, conduct_key)
    where kind in ('FINE', 'DETENTION') and state not in ('RETURNED', 'WITHDRAWN', 'REVOKED');

create table coercion.act_step (
    id bigint generated always as identity primary key,
    act_id bigint not null references coercion.act,
    code text not null,
    at timestamptz not null,
    recorded_at timestamptz not null,
    by_id bigint,
    by_name text not null,
    facts jsonb not null,
    constraint act_step_once unique (act_id, code)
);
create trigger act_step_is_final before update or delete or truncate on coercion.act_step
    execute function coercion.is_final();

create table coercion.step_evidence (
    step_id bigint not null references coercion.act_step,
    evidence_id bigint not null references coercion.evidence,
    primary key (step_id, evidence_id)
);

create table coercion.act_document (
    act_id bigint not null references coercion.act,
    document_id bigint not null unique,
    code text not null,
    title text not null,
    number text,
    primary key (act_id, document_id)
);

create table coercion.clock (
    id bigint generated always as identity primary key,
    act_id bigint not null references coercion.act,
    code text not null,
    effect text not null,
    started_at timestamptz not null,
    due_at timestamptz not null,
    done_at timestamptz,
    warned_at timestamptz,
    constraint clock_effect check (effect in ('DUTY', 'MUST_END', 'RIGHT')),
    constraint clock_once unique (act_id, code)
);
create index clock_open on coercion.clock (due_at) where done_at is null;
