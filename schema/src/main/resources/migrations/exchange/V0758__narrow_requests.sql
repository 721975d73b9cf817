-- What is asked stands apart from how far it is: an offer or an answer rewrites a few bytes on the same page, not the whole request.
create table exchange.request (
    item_id bigint primary key,
    content jsonb not null
);
insert into exchange.request (item_id, content) select id, request from exchange.item;
alter table exchange.item drop column request,
    -- A request without its words could neither be offered nor explained; written in the same transaction, in any order.
    add constraint item_has_a_request foreign key (id) references exchange.request (item_id) deferrable initially deferred;
alter table exchange.item set (fillfactor = 45);

-- What is fetched leaves the list until its time to be offered again: the list never reads past what is not on it.
alter table exchange.waiting add column again_at timestamptz;
update exchange.waiting w set again_at = i.fetched_at + interval '4 hours'
    from exchange.item i where i.id = w.item_id and i.state = 'FETCHED';
drop index exchange.waiting_partner;
create index waiting_listed on exchange.waiting (partner_id, nature, item_id) where again_at is null;
create index waiting_again on exchange.waiting (partner_id, nature, again_at) where again_at is not null;
