-- That an act is named is a promise of its type: a check of the table is read and compiled anew for every statement, a
-- type's once a session. The type gets its check after the column, so that no row is written again.
create domain audit.act as text;
alter table audit.entry alter column act type audit.act, drop constraint entry_act_not_blank;
alter domain audit.act add constraint entry_act_not_blank check (value <> '');

-- Where a statement of another module adds its rows itself; they are those of the trail and get number and transaction
-- there.
create view audit.said as select at, person_id, person_name, court_code, act, subject, details from audit.entry;
