-- Institutions that answer to the courts, one transport each, with the hours that they promise.
create schema exchange;

create table exchange.partner (
    id bigint generated always as identity primary key,
    code text,
    name_zh text not null,
    name_en text not null,
    kind text not null,
    transport text not null,
    user_name text,
    credential_hash text,
    promised_hours int not null default 24,
    active boolean not null default true,
    version int not null default 0,
    constraint partner_kind check (kind in ('BANK', 'PAYMENT', 'REAL_ESTATE', 'VEHICLE', 'SECURITIES', 'EQUITY',
        'INSURANCE', 'PROVIDENT_FUND', 'SOCIAL_SECURITY', 'TAX', 'VESSEL', 'OTHER')),
    constraint partner_transport check (transport in ('SOAP', 'FILE', 'REAL_ESTATE_SOAP', 'AGREEMENT')),
    constraint partner_promise_is_positive check (promised_hours > 0),
    constraint partner_credential_is_whole check ((user_name is null) = (credential_hash is null))
);
-- Who calls is known by his user name alone; two partners under one name would read each other's requests.
create unique index partner_user_name on exchange.partner (user_name);
create unique index partner_code on exchange.partner (code);

-- Other modules join the partners for their boards.
create schema if not exists shared;
create view shared.exchange_partner as
    select id, code, name_zh, name_en, kind, transport, promised_hours, active from exchange.partner;
