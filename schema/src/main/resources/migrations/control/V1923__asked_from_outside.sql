-- A court outside this house asks too: its letter is entered by hand, and its answer is owed in the same fifteen days.
alter table control.disposal_transfer alter column case_id drop not null, alter column document_id drop not null,
    add column asking_court text, add column asking_case text,
    add constraint disposal_asked_by_one check ((case_id is null) = (asking_court is not null)),
    add constraint disposal_from_outside_is_whole check (case_id is not null
        or (asking_case is not null and first_case_id is not null));
create unique index disposal_one_open_from_outside on control.disposal_transfer (asset_id, asking_court, asking_case)
    where case_id is null and state = 'ASKED';
