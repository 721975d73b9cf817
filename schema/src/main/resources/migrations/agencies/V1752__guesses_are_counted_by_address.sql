-- Wrong passwords are counted by address in access.guess; what was counted by unit alone shut the unit out.
alter table agencies.unit drop column failures, drop column locked_until;
