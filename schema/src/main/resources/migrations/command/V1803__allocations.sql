-- 均衡分案: a proposal by the solver, with its seed and the loads that it started from, so that it can be made again.
create table command.allocation (
    id bigint generated always as identity primary key,
    court_code text,
    seed bigint not null,
    made_by bigint not null,
    made_by_name text not null,
    made_at timestamptz not null,
    score text not null,
    spread_before bigint not null,
    spread_after bigint not null,
    loads jsonb not null,
    applied_at timestamptz
);
create table command.allocation_line (
    allocation_id bigint not null references command.allocation,
    case_id bigint not null,
    case_number text not null,
    weight int not null,
    judge_before bigint,
    judge_id bigint not null,
    judge_name text not null,
    reason_zh text not null,
    reason_en text not null,
    primary key (allocation_id, case_id),
    constraint allocation_weight_positive check (weight > 0)
);
