-- An interest term names an obligation of its case, which is there only with the case: that the case is there was asked twice.
alter table cases.interest_term drop constraint interest_term_case_id_fkey;
