-- Many debtors listed by one signed batch: each is checked by himself, who does not meet the conditions is left out with the reasons.
create table sanctions.batch (
    id bigint generated always as identity primary key,
    court_code text not null,
    title text not null,
    items text[] not null,
    conduct text not null,
    evidence text not null default '',
    declared jsonb not null,
    state text not null,
    asked_by bigint not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    approval_id bigint,
    signed_by bigint,
    signed_at timestamptz,
    done_at timestamptz,
    why text not null default '',
    constraint batch_state check (state in ('CHECKING', 'ASKED', 'SIGNED', 'DONE', 'RETURNED', 'EMPTY')),
    constraint batch_is_signed_before_it_lists check (state <> 'DONE' or signed_at is not null)
);
create index batch_open on sanctions.batch (id) where state in ('CHECKING', 'SIGNED');

create table sanctions.batch_person (
    batch_id bigint not null references sanctions.batch,
    no int not null,
    case_id bigint not null,
    case_party_id bigint not null,
    state text not null,
    sanction_id bigint references sanctions.sanction,
    order_id bigint references sanctions.sanction,
    reasons jsonb not null default '[]',
    primary key (batch_id, no),
    constraint batch_person_once unique (batch_id, case_party_id),
    constraint batch_person_state check (state in ('WAITING', 'NOT_MET', 'ASKED', 'LISTED', 'FREE', 'FAILED')),
    constraint batch_person_has_his_sanction check (state not in ('ASKED', 'LISTED') or sanction_id is not null)
);
create index batch_person_of_state on sanctions.batch_person (batch_id, state, no);
