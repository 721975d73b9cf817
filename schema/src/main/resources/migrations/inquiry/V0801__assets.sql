-- Assets found: one file for an asset across cases; each sighting is what an answer said of it.
create table inquiry.asset (
    id bigint generated always as identity primary key,
    party_id bigint not null,
    partner_id bigint,
    class text not null,
    institution text not null,
    account text not null,
    kind text not null default '',
    branch text not null default '',
    first_seen_at timestamptz not null,
    constraint asset_class check (class in ('deposit', 'network_funds', 'wealth_product', 'vehicle', 'real_estate',
        'pre_seizure', 'equity', 'securities', 'insurance', 'movable', 'vessel', 'aircraft', 'provident_fund',
        'receivable', 'income', 'dividend', 'ip_enforcement', 'mining_sea_forest', 'trademark', 'patent')),
    constraint asset_one_file unique nulls not distinct (party_id, partner_id, class, account)
);

create table inquiry.sighting (
    id bigint generated always as identity primary key,
    asset_id bigint not null references inquiry.asset,
    case_id bigint not null,
    case_party_id bigint not null,
    item_id bigint not null,
    state text not null default '',
    balance_fen bigint not null,
    available_fen bigint not null,
    seen_at timestamptz not null,
    note text not null default '',
    constraint sighting_once_per_answer unique (asset_id, item_id)
);
create index sighting_case on inquiry.sighting (case_id, asset_id, seen_at desc);

-- Freezes of other authorities that the institution reported, in their order.
create table inquiry.earlier_freeze (
    sighting_id bigint not null references inquiry.sighting,
    position int not null,
    authority text not null,
    document text not null,
    fen bigint not null,
    until date,
    primary key (sighting_id, position)
);

create table inquiry.priority_right (
    sighting_id bigint not null references inquiry.sighting,
    position int not null,
    kind text not null,
    holder text not null,
    fen bigint not null,
    primary key (sighting_id, position)
);
