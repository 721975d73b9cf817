-- A signed message is taken once: its number is remembered for each partner.
create table exchange.nonce (
    partner_id bigint not null references exchange.partner,
    nonce text not null,
    at timestamptz not null,
    primary key (partner_id, nonce),
    constraint nonce_is_short check (length(nonce) between 8 and 64)
);
create index nonce_old on exchange.nonce (at);
-- Bytes at rest are encrypted; the digest is of the bytes as they came.
alter table exchange.message add column encrypted boolean not null default false;
