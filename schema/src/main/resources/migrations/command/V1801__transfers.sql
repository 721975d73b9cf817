-- 指定、提级、协同执行: who asked, who decided, and the new case that followed. A case moves once at a time.
create table command.transfer (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    case_number text not null,
    mode text not null,
    from_court text not null,
    to_court text not null,
    reason text not null,
    asked_by bigint not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    state text not null default 'ASKED',
    decided_by bigint,
    decided_by_name text,
    decided_at timestamptz,
    decision text,
    new_case_id bigint,
    new_case_number text,
    constraint transfer_mode check (mode in ('DESIGNATE', 'RAISE', 'JOINT')),
    constraint transfer_state check (state in ('ASKED', 'DONE', 'REFUSED')),
    constraint transfer_goes_elsewhere check (from_court <> to_court),
    constraint transfer_decided check ((state = 'ASKED') = (decided_by is null)),
    constraint transfer_has_four_eyes check (decided_by <> asked_by),
    constraint transfer_moved_has_a_case check (state <> 'DONE' or mode = 'JOINT' or new_case_id is not null),
    constraint transfer_says_why check (btrim(reason) <> '')
);
create unique index transfer_one_open on command.transfer (case_id) where state = 'ASKED';
create index transfer_by_case on command.transfer (case_id);
