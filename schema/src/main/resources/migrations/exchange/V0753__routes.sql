-- Two routes to one institution share its name here; a rule chooses the route for each request.
alter table exchange.partner add column institution text;
create index partner_institution on exchange.partner (institution) where institution is not null;
drop view shared.exchange_partner;
create view shared.exchange_partner as
    select id, code, name_zh, name_en, kind, transport, promised_hours, active, route, institution from exchange.partner;
