-- An exemption is from some of the measures that follow a restriction, has its paper, and its end is told to the same units.
alter table sanctions.request add column measures text[] not null default '{}', add column document_id bigint;
alter table sanctions.act drop constraint act_kind;
alter table sanctions.act add constraint act_kind check (kind in ('IMPOSE', 'RENEW', 'EXEMPT', 'RESTORE', 'LIFT'));
