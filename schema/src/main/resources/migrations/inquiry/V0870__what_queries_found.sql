-- What queries found of the debtors of a case, as last seen and at its highest: the debtor's own declaration is compared with it.
create view shared.found_asset as
    select distinct on (s.case_id, s.asset_id)
        s.case_id, s.case_party_id, s.asset_id, a.class, a.institution, a.account, a.kind, s.balance_fen,
        max(s.balance_fen) over (partition by s.case_id, s.asset_id) as highest_fen, s.seen_at
    from inquiry.sighting s join inquiry.asset a on a.id = s.asset_id
    order by s.case_id, s.asset_id, s.seen_at desc, s.id desc;
