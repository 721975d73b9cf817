-- The serial stands first, for people ask for it alone: one index keeps that no number is given twice and finds it.
alter table cases.case_file drop constraint case_serial_unique,
    add constraint case_serial_unique unique (serial, type, court_code, year);
drop index cases.case_by_serial;
