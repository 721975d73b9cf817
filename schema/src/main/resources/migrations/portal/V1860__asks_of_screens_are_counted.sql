-- How often the screens asked in that hour who is still shown.
alter table portal.public_use add column screens bigint not null default 0;
