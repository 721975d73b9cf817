-- What a held thing covers of the debt: the debtor's share of it, and nothing of a home that is needed.
create or replace view shared.control_measure as
    select id, case_id, case_party_id, asset_id, partner_id, class, ordered_fen, held_fen, over_limit_fen, state,
        starts_at, ends_at, queue_rank, value_fen,
        value_fen * coalesce((select min(case l.kind when 'HOME' then 0 else l.share_percent end)
            from control.asset_limit l where l.asset_id = m.asset_id and l.kind in ('JOINT', 'HOME')
                and l.lifted_at is null), 100) / 100 as worth_fen
    from control.measure m;
