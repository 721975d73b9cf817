-- What the court publishes in words: the law bulletin (执行普法报), press items and cases for teaching; drafted, published, taken back.
create table publicity.piece (
    id bigint generated always as identity primary key,
    court_code text not null,
    kind text not null,
    title text not null,
    body text not null,
    source text not null default '',
    state text not null default 'DRAFT',
    written_by bigint not null,
    written_by_name text not null,
    written_at timestamptz not null,
    published_by bigint,
    published_by_name text not null default '',
    published_at timestamptz,
    withdrawn_at timestamptz,
    version int not null default 0,
    constraint piece_kind check (kind in ('BULLETIN', 'PRESS', 'TEACHING')),
    constraint piece_state check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    constraint piece_length check (char_length(title) between 1 and 100 and char_length(body) between 1 and 20000),
    constraint piece_published check ((published_at is not null) = (state <> 'DRAFT')),
    -- Who publishes is not who wrote: two people have read what the public reads.
    constraint piece_two_people check (state = 'DRAFT' or published_by <> written_by)
);
create index piece_shown on publicity.piece (kind, published_at desc) where state = 'PUBLISHED';
create index piece_of_court on publicity.piece (court_code, id desc);
