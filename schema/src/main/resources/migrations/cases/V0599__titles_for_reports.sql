-- What a court that takes a case over needs of its title.
create view shared.case_title as
    select id as case_id, type, cause, title_kind, title_number, title_court, effective_on from cases.case_file;
