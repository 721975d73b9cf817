-- Who looks at an asset across cases must see that a control that waits holds nothing yet, and in which place it waits.
create or replace view shared.control_measure as
    select id, case_id, case_party_id, asset_id, partner_id, class, ordered_fen, held_fen, over_limit_fen, state,
        starts_at, ends_at, queue_rank
    from control.measure;
