-- Who took the material of a batch for a channel outside, and whom it named: after a deletion the channel must be told to take it down.
create table publicity.exposure_handover (
    id bigint generated always as identity primary key,
    batch_id bigint not null references publicity.exposure_batch,
    channel text not null,
    sanction_ids bigint[] not null,
    taken_by bigint not null,
    taken_by_name text not null,
    taken_at timestamptz not null,
    constraint handover_channel check (channel in ('SCREEN', 'SITE', 'WEIBO', 'WECHAT', 'MEDIA'))
);
create index handover_of_batch on publicity.exposure_handover (batch_id, id);
