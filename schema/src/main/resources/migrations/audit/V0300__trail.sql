-- The trail only grows: rows are added in the act's own transaction, without a lock that acts would wait for.
create schema audit;

create table audit.entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    person_id bigint,
    person_name text,
    court_code text,
    act text not null,
    subject text not null,
    details jsonb not null,
    tx bigint not null default (pg_current_xact_id()::text::bigint),
    constraint entry_act_not_blank check (act <> '')
);
create index entry_tx on audit.entry (tx);
create index entry_subject on audit.entry (subject, id);
create index entry_person on audit.entry (person_id, id) where person_id is not null;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is never changed' using errcode = 'restrict_violation';
end $$;

create trigger entry_only_grows before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger entry_never_emptied before truncate on audit.entry
    for each statement execute function audit.refuse_change();
