-- A case that moved to another court goes on there: what ends with the debt is looked for in both.
create index transfer_by_new_case on command.transfer (new_case_id) where new_case_id is not null;

create view shared.case_transfer as
    select case_id, new_case_id from command.transfer where state = 'DONE' and new_case_id is not null;
