-- Wrong codes and passwords are counted by address in access.guess; what was counted by number alone shut the party out.
drop table portal.wrong_code;
alter table portal.account drop column failures, drop column locked_until;
