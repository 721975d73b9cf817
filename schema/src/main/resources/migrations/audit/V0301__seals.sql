-- A seal chains the entries that it covers to all seals before it; a transaction that ends late is in a later seal.
create table audit.seal (
    id bigint primary key,
    covers int8multirange not null,
    entries bigint not null,
    -- transactions are numbered by one cluster; entries at or below floor_id are of an earlier one, or of its first seal
    cluster text not null,
    up_to_tx bigint not null,
    floor_id bigint not null,
    -- which key made the hash, so that a lost key is told from a broken chain
    key_id text not null,
    previous_hash text not null,
    hash text not null,
    sealed_at timestamptz not null,
    constraint seal_covers_something check (entries > 0 and not isempty(covers)),
    constraint seal_hash_form check (hash ~ '^[0-9a-f]{64}$' and previous_hash ~ '^[0-9a-f]{64}$')
);

create trigger seal_only_grows before update or delete on audit.seal
    for each row execute function audit.refuse_change();
create trigger seal_never_emptied before truncate on audit.seal
    for each statement execute function audit.refuse_change();
