-- A control that lapsed owes a reason.
create table control.lapse (
    measure_id bigint primary key references control.measure,
    lapsed_at timestamptz not null,
    held_fen bigint not null,
    reason text,
    explained_by bigint,
    explained_by_name text,
    explained_at timestamptz,
    constraint lapse_explained_is_whole check ((reason is null) = (explained_at is null)),
    constraint lapse_reason_is_not_blank check (reason is null or length(trim(reason)) > 0)
);
