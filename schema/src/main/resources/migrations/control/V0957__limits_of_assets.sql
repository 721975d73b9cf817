-- What must be left alone, left for living, or belongs to others too: said by a person, with the reason, until withdrawn.
create table control.asset_limit (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    asset_id bigint not null,
    kind text not null,
    ground text not null,
    note text not null default '',
    kept_fen bigint,
    share_percent int,
    co_owners text,
    told_on date,
    told_how text,
    entered_by bigint not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    lifted_at timestamptz,
    lifted_by_name text,
    lifted_why text,
    constraint asset_limit_kind check (kind in ('EXEMPT', 'SPECIAL_ACCOUNT', 'KEEP', 'HOME', 'JOINT')),
    constraint asset_limit_has_a_ground check (trim(ground) <> ''),
    constraint asset_limit_keeps_a_sum check ((kind = 'KEEP') = (kept_fen is not null) and kept_fen > 0),
    constraint asset_limit_joint_is_whole check ((kind = 'JOINT') = (share_percent is not null and co_owners is not null)),
    constraint asset_limit_share check (share_percent between 1 and 99),
    constraint asset_limit_only_co_owners_are_told check (told_on is null or kind = 'JOINT'),
    constraint asset_limit_lifted_with_a_reason check ((lifted_at is null) = (lifted_why is null))
);
create unique index asset_limit_one_of_a_kind on control.asset_limit (asset_id, kind) where lifted_at is null;
create index asset_limit_case on control.asset_limit (case_id);
