-- Many freezes in one approved act; what could not be asked for says why.
create table control.batch (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    asked_by bigint not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    approval_id bigint
);
create table control.batch_refusal (
    batch_id bigint not null references control.batch,
    position int not null,
    asset_id bigint not null,
    reason text not null,
    primary key (batch_id, position)
);
alter table control.act add column batch_id bigint references control.batch;
create index act_batch on control.act (batch_id) where batch_id is not null;
