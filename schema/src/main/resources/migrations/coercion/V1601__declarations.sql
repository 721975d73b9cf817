-- One duty to declare per debtor of a case, the reports that were filed, and what the queries say against them.
create table coercion.declaration (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    case_party_id bigint not null unique,
    party_name text not null,
    is_unit boolean not null,
    served_on date not null,
    due_on date not null,
    extended_why text,
    filed_on date,
    outcome text,
    outcome_why text,
    outcome_at timestamptz,
    outcome_by bigint,
    version int not null default 0,
    constraint declaration_outcome check (outcome in ('HONEST', 'LATE', 'REFUSED', 'FALSE')),
    constraint declaration_outcome_has_a_reason check ((outcome is null) = (outcome_why is null)),
    constraint declaration_refused_is_not_filed check (outcome is distinct from 'REFUSED' or filed_on is null),
    constraint declaration_due_after_service check (due_on >= served_on)
);
create index declaration_case on coercion.declaration (case_id);
create index declaration_open on coercion.declaration (due_on) where filed_on is null and outcome is null;

create table coercion.report (
    id bigint generated always as identity primary key,
    declaration_id bigint not null references coercion.declaration,
    no int not null,
    source text not null,
    filed_at timestamptz not null,
    entered_by bigint,
    signed_by text not null,
    statement text not null default '',
    nothing text[] not null default '{}',
    constraint report_source check (source in ('PORTAL', 'PAPER')),
    constraint report_of_paper_was_entered check ((source = 'PAPER') = (entered_by is not null)),
    constraint report_no unique (declaration_id, no)
);

create table coercion.report_item (
    id bigint generated always as identity primary key,
    report_id bigint not null references coercion.report,
    position int not null,
    section text not null,
    what text not null,
    place text not null default '',
    number text not null default '',
    fen bigint,
    happened_on date,
    holder text not null default '',
    burden text not null default '',
    constraint report_item_amount check (fen >= 0),
    constraint report_item_position unique (report_id, position)
);

create table coercion.report_evidence (
    report_id bigint not null references coercion.report,
    evidence_id bigint not null references coercion.evidence,
    primary key (report_id, evidence_id)
);
create trigger report_is_final before update or delete or truncate on coercion.report
    execute function coercion.is_final();
create trigger report_item_is_final before update or delete or truncate on coercion.report_item
    execute function coercion.is_final();

-- What the queries know and the report does not say; the debtor is asked before anything follows.
create table coercion.finding (
    id bigint generated always as identity primary key,
    declaration_id bigint not null references coercion.declaration,
    kind text not null,
    asset_id bigint not null,
    what text not null,
    found_fen bigint not null,
    declared_fen bigint,
    found_at timestamptz not null,
    asked_on date,
    answer_due date,
    answer text,
    answered_at timestamptz,
    accepted boolean,
    decided_by bigint,
    constraint finding_kind check (kind in ('OMITTED', 'UNDERSTATED', 'TRANSFERRED')),
    constraint finding_once unique (declaration_id, kind, asset_id),
    constraint finding_answered_when_asked check (answer is null or asked_on is not null),
    constraint finding_decided_when_asked check (accepted is null or asked_on is not null)
);
