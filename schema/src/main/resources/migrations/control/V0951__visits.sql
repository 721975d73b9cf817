-- What an institution refuses or never answers is taken to its counter: a task with an outcome.
create table control.visit (
    id bigint generated always as identity primary key,
    act_id bigint not null references control.act,
    task text not null,
    opened_at timestamptz not null,
    done_at timestamptz,
    done_by bigint,
    done_by_name text,
    outcome text,
    note text not null default '',
    constraint visit_outcome check (outcome in ('DONE', 'REFUSED')),
    constraint visit_done_is_whole check ((done_at is null) = (outcome is null)),
    constraint visit_done_has_a_note check (done_at is null or note <> '')
);
-- One open visit for an act.
create unique index visit_one_open on control.visit (act_id) where done_at is null;
