-- Who tells where assets are after a reward notice: registered in order of receipt; only those who work on the case may read it.
create table coercion.tip (
    id bigint generated always as identity primary key,
    request_id bigint not null references coercion.request,
    no int not null,
    name text not null,
    contact text not null,
    body text not null,
    told_at timestamptz not null,
    constraint tip_in_order unique (request_id, no)
);
create trigger tip_is_final before update or delete or truncate on coercion.tip
    execute function coercion.is_final();
