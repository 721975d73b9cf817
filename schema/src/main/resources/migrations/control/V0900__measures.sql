-- Measures on assets, the acts that make, renew, use and end them, and what the institution answered.
create schema control;

create table control.measure (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    case_party_id bigint not null,
    party_name text not null,
    asset_id bigint not null,
    partner_id bigint not null,
    institution text not null,
    class text not null,
    account text not null,
    ordered_fen bigint not null,
    held_fen bigint not null default 0,
    over_limit_fen bigint not null default 0,
    state text not null,
    starts_at timestamptz,
    ends_at timestamptz,
    queue_rank int,
    reason text not null default '',
    version int not null default 0,
    constraint measure_state check (state in ('PROPOSED', 'ORDERED', 'EFFECTIVE', 'WAITING', 'REFUSED', 'WITHDRAWN',
        'RELEASED', 'LAPSED', 'CONSUMED')),
    constraint measure_order_is_positive check (ordered_fen > 0),
    -- Held is money, over limit is only a place in the queue; neither can be below nothing.
    constraint measure_held_is_not_negative check (held_fen >= 0 and over_limit_fen >= 0)
);
create index measure_case on control.measure (case_id);
create index measure_ends on control.measure (ends_at) where state in ('EFFECTIVE', 'WAITING');
-- One measure of a case on an asset at a time: a second order would be a second freeze of the same debt.
create unique index measure_one_per_asset on control.measure (case_id, asset_id)
    where state in ('PROPOSED', 'ORDERED', 'EFFECTIVE', 'WAITING');

create table control.act (
    id bigint generated always as identity primary key,
    measure_id bigint not null references control.measure,
    kind text not null,
    ground text not null default '',
    fen bigint not null,
    until timestamptz,
    state text not null,
    asked_by bigint,
    asked_by_name text not null,
    asked_at timestamptz not null,
    approval_id bigint,
    item_id bigint,
    number text,
    ordered_at timestamptz,
    answered_at timestamptz,
    done_fen bigint,
    over_limit_fen bigint,
    receipt_at timestamptz,
    reason text not null default '',
    constraint act_kind check (kind in ('FREEZE', 'RENEW', 'RELEASE', 'DEDUCT')),
    constraint act_state check (state in ('ASKED', 'HELD_BACK', 'ORDERED', 'DONE', 'REFUSED', 'RETURNED')),
    constraint act_ordered_has_a_number check ((state in ('ORDERED', 'DONE', 'REFUSED')) = (number is not null)),
    constraint act_item unique (item_id)
);
-- One open act of a kind per measure: a double click must not deduct twice.
create unique index act_one_open on control.act (measure_id, kind) where state in ('ASKED', 'HELD_BACK', 'ORDERED');
create index act_measure on control.act (measure_id, id);

create table control.act_document (
    act_id bigint not null references control.act,
    position int not null,
    code text not null,
    name text not null,
    number text not null,
    primary key (act_id, position)
);

-- Freezes of other authorities before ours, as the answer to the freeze told.
create table control.earlier_freeze (
    measure_id bigint not null references control.measure,
    position int not null,
    authority text not null,
    document text not null,
    fen bigint not null,
    until date,
    primary key (measure_id, position)
);

-- A warning before lapse is given once for each term and distance.
create table control.expiry_warning (
    measure_id bigint not null references control.measure,
    ends_at timestamptz not null,
    days int not null,
    at timestamptz not null,
    primary key (measure_id, ends_at, days)
);
