-- The papers of an act are documents of the case.
alter table control.act_document drop column code, alter column number drop not null, add column document_id bigint not null;

-- Queue and lapse are told to the case once; the state that the case knows of.
create view shared.control_measure as
    select id, case_id, case_party_id, asset_id, partner_id, class, ordered_fen, held_fen, over_limit_fen, state,
        starts_at, ends_at
    from control.measure;
