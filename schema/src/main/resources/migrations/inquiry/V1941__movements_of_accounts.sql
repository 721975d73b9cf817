-- What an account took in and gave out, as its bank told it for a case. Told again, by a duplicate, apart from the accounts or by
-- a later answer, it is the same row; those that are alike within one telling are told apart by their place among the alike.
create table inquiry.movement (
    id bigint generated always as identity primary key,
    asset_id bigint not null references inquiry.asset,
    case_id bigint not null,
    item_id bigint not null,
    moved_at timestamptz,
    direction text not null,
    currency text not null,
    fen bigint not null,
    kind text not null,
    serial text not null,
    counter_name text not null,
    counter_account text not null,
    counter_bank text not null,
    remark text not null,
    alike int not null,
    told_at timestamptz not null,
    constraint movement_once unique nulls not distinct
        (asset_id, case_id, moved_at, serial, direction, fen, currency, counter_account, alike)
);
