-- What one route found, a later answer on the other route of the same institution may no longer name.
create or replace view shared.gone_asset as
    select f.case_id, f.case_party_id, f.asset_id, f.seen_at, min(r.handled_at) as gone_at
    from shared.found_asset f
        join inquiry.asset a on a.id = f.asset_id
        join inquiry.request r on r.case_id = f.case_id and r.case_party_id = f.case_party_id
            and r.handled_at > f.seen_at
            and (r.partner_id = a.partner_id or exists (select from shared.exchange_partner p
                join shared.exchange_partner h on h.institution = p.institution
                where p.id = r.partner_id and h.id = a.partner_id))
    where r.id > all (select q.id from inquiry.sighting s join inquiry.request q on q.item_id = s.item_id
        where s.asset_id = f.asset_id and s.case_id = f.case_id)
    group by f.case_id, f.case_party_id, f.asset_id, f.seen_at;
