-- An order that its institution has not answered in time is marked once.
alter table control.act add column late_at timestamptz;
