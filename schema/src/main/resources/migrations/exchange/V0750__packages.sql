-- File mode: which requests went into which package; the same package can be written again on any node.
create sequence exchange.batch;

create table exchange.package (
    id bigint generated always as identity primary key,
    partner_id bigint not null references exchange.partner,
    name text not null,
    made_at timestamptz not null,
    read_at timestamptz,
    done_at timestamptz,
    content bytea,
    constraint package_name unique (name)
);
create index package_open on exchange.package (partner_id) where done_at is null;

create table exchange.package_item (
    package_id bigint not null references exchange.package,
    item_id bigint not null references exchange.item,
    primary key (package_id, item_id)
);
create index package_item_item on exchange.package_item (item_id);
