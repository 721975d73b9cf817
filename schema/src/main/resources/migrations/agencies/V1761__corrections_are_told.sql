-- Whoever holds a listing is told when it is corrected.
alter table agencies.assistance drop constraint assistance_kind;
alter table agencies.assistance add constraint assistance_kind
    check (kind in ('IMPOSE', 'RENEW', 'EXEMPT', 'RESTORE', 'AMEND', 'LIFT'));
