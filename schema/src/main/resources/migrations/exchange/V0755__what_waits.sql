-- What is still out stands in a small table of its own: an offer or an answer touches no index of the requests.
create table exchange.waiting (
    item_id bigint primary key references exchange.item,
    partner_id bigint not null,
    nature text not null
);
create index waiting_partner on exchange.waiting (partner_id, nature, item_id);
insert into exchange.waiting (item_id, partner_id, nature)
    select id, partner_id, nature from exchange.item where state in ('SEALED', 'OFFERED', 'FETCHED');
drop index exchange.item_open;
drop index exchange.item_due;
drop index exchange.item_sent;
create index item_sent on exchange.item (partner_id, sealed_at);
drop index exchange.item_replaced_once;
create unique index item_replaced_once on exchange.item (replaces_id) where replaces_id is not null;
alter table exchange.item set (fillfactor = 70);
