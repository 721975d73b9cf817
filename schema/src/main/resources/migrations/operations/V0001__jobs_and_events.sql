-- Jobs of db-scheduler, faults that a person must look at, and the facts that modules still have to handle.
create schema operations;

create table operations.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on operations.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on operations.scheduled_tasks (last_heartbeat);

create table operations.fault (
    id bigint generated always as identity primary key,
    job text not null,
    subject text not null,
    message text not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    times int not null default 1,
    settled_at timestamptz
);
-- One open fault of a job and subject: the next failure counts up, it does not pile up.
create unique index fault_one_open on operations.fault (job, subject) where settled_at is null;

create table public.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on public.event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on public.event_publication (completion_date);
