-- A court's own list of cases also holds those that it helps with: found by its code.
create index help_by_court on cases.help (court_code, case_id);
