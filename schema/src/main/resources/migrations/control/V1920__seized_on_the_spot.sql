-- What no linked institution keeps is seized where it lies, with papers and a record of what came of it.
alter table control.measure alter column partner_id drop not null;
