-- Registrars of every class of assets, and bodies that know a person.
alter table exchange.partner drop constraint partner_kind,
    add constraint partner_kind check (kind in ('BANK', 'PAYMENT', 'REAL_ESTATE', 'VEHICLE', 'SECURITIES', 'EQUITY',
        'INSURANCE', 'PROVIDENT_FUND', 'SOCIAL_SECURITY', 'TAX', 'VESSEL', 'FISHERY', 'AIRCRAFT', 'IP', 'TELECOM',
        'IDENTITY', 'TRAVEL', 'RIGHTS', 'OTHER')),
    -- 总对总 or 点对点: the same institution may have both, and a rule chooses.
    add column route text not null default 'POINT_TO_POINT',
    add constraint partner_route check (route in ('HUB', 'POINT_TO_POINT')),
    -- The public key of the outer envelope, where the partner has agreed to it.
    add column public_key text;
