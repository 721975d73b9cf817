-- Whoever was told of an exemption is told of its end too.
alter table agencies.assistance drop constraint assistance_kind;
alter table agencies.assistance add constraint assistance_kind
    check (kind in ('IMPOSE', 'RENEW', 'EXEMPT', 'RESTORE', 'LIFT'));
