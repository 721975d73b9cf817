-- Auctions and sales that the public sees until they end; price, deposit, days of notice and length bind whatever a program says.
create table publicity.auction (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    court_code text not null,
    round text not null,
    earlier_id bigint references publicity.auction,
    asset_kind text not null,
    title text not null,
    body text not null,
    site text not null,
    site_url text not null,
    reference_fen bigint not null,
    start_fen bigint not null,
    deposit_fen bigint not null,
    noticed_on date not null,
    opens_on date not null,
    closes_on date not null,
    written_by bigint not null,
    written_by_name text not null,
    written_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by_name text not null default '',
    why text not null default '',
    version int not null default 0,
    constraint auction_round check (round in ('FIRST', 'SECOND', 'SALE')),
    constraint auction_follows check ((round = 'FIRST') = (earlier_id is null)),
    constraint auction_asset check (asset_kind in ('MOVABLE', 'IMMOVABLE', 'OTHER_RIGHT')),
    constraint auction_words check (char_length(title) between 1 and 100 and char_length(body) between 1 and 5000),
    constraint auction_site check (site_url ~ '^https://[^\s<>"]+$'),
    -- At least 70 % of the reference price the first time (网拍规定第10条); a fen is lost by rounding.
    constraint auction_price check (start_fen > 0 and (round <> 'FIRST' or start_fen * 10 + 10 >= reference_fen * 7)),
    -- Between 5 % and 20 % of the starting price (网拍规定第17条).
    constraint auction_deposit check (deposit_fen * 20 + 20 >= start_fen and deposit_fen * 5 - 5 <= start_fen),
    -- 15 or 30 days the first time, 7 or 15 afterwards (网拍规定第12、26条).
    constraint auction_notice check (opens_on - noticed_on >= case
        when round = 'FIRST' and asset_kind = 'MOVABLE' then 15 when round = 'FIRST' then 30
        when asset_kind = 'MOVABLE' then 7 else 15 end),
    -- Bids are taken for at least 24 hours, from ten to ten (网拍规定第20条).
    constraint auction_length check (closes_on > opens_on),
    constraint auction_withdrawn_with_a_reason check (withdrawn_at is null or why <> '')
);
create index auction_shown on publicity.auction (closes_on) where withdrawn_at is null;
create index auction_of_case on publicity.auction (case_id, id);
create unique index auction_followed_once on publicity.auction (earlier_id) where withdrawn_at is null;
