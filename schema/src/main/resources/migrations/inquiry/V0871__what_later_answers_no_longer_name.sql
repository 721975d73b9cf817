-- What an institution named before and a later answer of the same institution about the same person no longer names.
create view shared.gone_asset as
    select f.case_id, f.case_party_id, f.asset_id, f.seen_at, min(r.handled_at) as gone_at
    from shared.found_asset f
        join inquiry.asset a on a.id = f.asset_id
        join inquiry.request r on r.case_id = f.case_id and r.case_party_id = f.case_party_id
            and r.partner_id = a.partner_id and r.handled_at > f.seen_at
    where r.id > all (select q.id from inquiry.sighting s join inquiry.request q on q.item_id = s.item_id
        where s.asset_id = f.asset_id and s.case_id = f.case_id)
    group by f.case_id, f.case_party_id, f.asset_id, f.seen_at;
