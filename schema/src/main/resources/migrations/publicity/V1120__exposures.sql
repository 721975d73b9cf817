-- Exposure in batches: which listed persons, through which channels, signed by whom; what followed is counted from the cases.
create table publicity.exposure_batch (
    id bigint generated always as identity primary key,
    court_code text not null,
    title text not null,
    channels text[] not null,
    state text not null,
    asked_by bigint not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    approval_id bigint,
    published_at timestamptz,
    why text not null default '',
    constraint exposure_state check (state in ('ASKED', 'PUBLISHED', 'RETURNED')),
    constraint exposure_channels check (cardinality(channels) > 0
        and channels <@ '{SCREEN,SITE,WEIBO,WECHAT,MEDIA}'::text[]),
    constraint exposure_published check ((state = 'PUBLISHED') = (published_at is not null))
);
create index exposure_of_court on publicity.exposure_batch (court_code, id);

create table publicity.exposure_person (
    batch_id bigint not null references publicity.exposure_batch,
    sanction_id bigint not null,
    case_id bigint not null,
    case_party_id bigint not null,
    primary key (batch_id, sanction_id)
);
create index exposure_of_case on publicity.exposure_person (case_id);

-- Times are channels of published batches, persons are the persons in them.
create view shared.exposure as
    select b.id as batch_id, b.court_code, b.published_at, b.channels, p.sanction_id, p.case_id, p.case_party_id
    from publicity.exposure_batch b join publicity.exposure_person p on p.batch_id = b.id
    where b.state = 'PUBLISHED';
