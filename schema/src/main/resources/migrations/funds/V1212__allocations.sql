-- 清偿: which part of the debt a receipt paid, in the lawful order, with its explanation.
create table funds.allocation (
    id bigint generated always as identity primary key,
    receipt_id bigint not null references funds.receipt,
    case_id bigint not null,
    made_at timestamptz not null,
    fen bigint not null,
    fee_fen bigint not null,
    costs_fen bigint not null,
    interest_fen bigint not null,
    principal_fen bigint not null,
    doubled_fen bigint not null,
    surplus_fen bigint not null,
    steps jsonb not null,
    posting_id bigint references funds.posting,
    undone_at timestamptz,
    constraint allocation_adds_up
        check (fen = fee_fen + costs_fen + interest_fen + principal_fen + doubled_fen + surplus_fen),
    constraint allocation_parts_not_negative
        check (least(fee_fen, costs_fen, interest_fen, principal_fen, doubled_fen, surplus_fen) >= 0)
);
create unique index allocation_one_in_force on funds.allocation (receipt_id) where undone_at is null;
create index allocation_by_case on funds.allocation (case_id);
