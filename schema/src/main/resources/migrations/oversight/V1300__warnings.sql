-- A node is warned of once, and escalated once; each warning has an owner, and stays on record after the node is done.
create schema oversight;

create table oversight.warning (
    id bigint generated always as identity primary key,
    node_id bigint not null,
    case_id bigint not null,
    court_code text not null,
    judge_id bigint,
    level text not null,
    node_code text not null,
    node_zh text not null,
    node_en text not null,
    due_on date not null,
    owner_id bigint,
    owner_name text not null,
    raised_at timestamptz not null,
    answer text,
    answered_by bigint,
    answered_at timestamptz,
    settled_at timestamptz,
    constraint warning_once_per_node_and_level unique (node_id, level),
    constraint warning_level_known check (level in ('OWNER', 'CHIEF')),
    constraint warning_answer_is_whole check (
        (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint warning_answer_not_blank check (btrim(answer) <> '')
);
create index warning_open_by_owner on oversight.warning (owner_id, due_on) where settled_at is null;
create index warning_open_by_court on oversight.warning (court_code, due_on) where settled_at is null;
create index warning_by_case on oversight.warning (case_id);
