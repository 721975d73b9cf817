-- The court of a creditor with priority may ask the first court to hand the asset over; an answer is owed in fifteen days.
create table control.disposal_transfer (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    measure_id bigint not null references control.measure,
    asset_id bigint not null,
    document_id bigint not null,
    first_case_id bigint,
    first_court text not null,
    first_case text not null,
    first_seized_on date not null,
    ground text not null,
    state text not null default 'ASKED',
    asked_by bigint not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    due_on date not null,
    replied_on date,
    replied_by_name text,
    reply text not null default '',
    constraint disposal_state check (state in ('ASKED', 'AGREED', 'REFUSED', 'DISPUTED')),
    constraint disposal_reply_is_whole check ((state = 'ASKED') = (replied_on is null)),
    constraint disposal_sixty_days_are_over check (due_on > first_seized_on + 60)
);
-- One open request for an asset of a case.
create unique index disposal_one_open on control.disposal_transfer (case_id, asset_id) where state in ('ASKED', 'DISPUTED');
create index disposal_first_case on control.disposal_transfer (first_case_id) where first_case_id is not null;
create index disposal_asset on control.disposal_transfer (asset_id);
