-- Who reads what is held for a case also reads what the held things are estimated at.
create or replace view shared.control_measure as
    select id, case_id, case_party_id, asset_id, partner_id, class, ordered_fen, held_fen, over_limit_fen, state,
        starts_at, ends_at, queue_rank, value_fen
    from control.measure;
