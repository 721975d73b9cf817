-- Nodes with their due days, and the timeline they follow from.
create table cases.node_kind (
    code text primary key,
    zh text not null,
    en text not null,
    kind text not null,
    actor text not null,
    is_duty boolean not null,
    is_milestone boolean not null,
    case_types text[] not null,
    all_of text[] not null,
    any_of text[] not null,
    warn_days int[] not null
);

create table cases.node (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases.case_file,
    code text not null,
    court_code text not null,
    judge_id bigint,
    is_duty boolean not null,
    starts_on date not null,
    started_by text not null,
    due_on date,
    due_at timestamptz,
    provisional boolean not null default false,
    done_on date,
    done_at timestamptz,
    done_event text,
    done_by bigint,
    done_by_name text,
    note text,
    dropped_at timestamptz,
    warned_on date,
    constraint node_done_is_whole check ((done_at is null) = (done_on is null) and (done_at is null) = (done_event is null)),
    constraint node_done_or_dropped check (done_at is null or dropped_at is null)
) with (fillfactor = 80);
-- A double click or a repeated message cannot open the same node twice.
create unique index node_one_open on cases.node (case_id, code) where done_at is null and dropped_at is null;
create index node_by_case on cases.node (case_id);
create index node_done_by on cases.node (done_by, done_at) where done_at is not null;
create index node_due_by_judge on cases.node (judge_id, due_on) where done_at is null and dropped_at is null and is_duty;
create index node_due_by_court on cases.node (court_code, due_on) where done_at is null and dropped_at is null and is_duty;
create index node_due on cases.node (due_on) where done_at is null and dropped_at is null and is_duty;

create table cases.event (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases.case_file,
    code text not null,
    at timestamptz not null,
    recorded_at timestamptz not null,
    by_id bigint,
    by_name text,
    facts jsonb not null
);
create index event_by_case on cases.event (case_id, at, id);

create view shared.case_brief as
    select id, number, court_code, judge_id, judge_name, parties, stage, filed_on, closed_on, close_way, account_number,
           version, claimed_fen, type, year, serial, cause, next_due_on, received_on, title_kind, earlier_case_id
    from cases.case_file;

create view shared.case_party as
    select id, case_id, party_id, role, name, is_unit, id_kind, id_number, phone, address from cases.case_party;

create view shared.open_node as
    select n.id, n.case_id, n.code, k.zh, k.en, k.kind, k.actor, n.court_code, n.judge_id, n.is_duty, n.starts_on,
           n.due_on, n.due_at, n.provisional
    from cases.node n join cases.node_kind k on k.code = n.code
    where n.done_at is null and n.dropped_at is null;

create view shared.case_event as
    select id, case_id, code, at, recorded_at, by_id, by_name, facts from cases.event;
