-- What reports and detectors may read: coercive acts with their dates and amounts, declarations, requests and their limits.
create view shared.coercive_act as
    select a.id, a.case_id, a.kind, a.state, a.is_unit, a.conduct, a.conduct_on, a.fen, a.days, a.proposed_at,
        a.decided_at, a.served_on, a.ended_at, a.ended_how,
        (select s.at from coercion.act_step s where s.act_id = a.id and s.code in ('STARTED', 'ARRIVED', 'DONE', 'HANDED_TO_POLICE'))
            as carried_out_at
    from coercion.act a;

create view shared.property_declaration as
    select id, case_id, case_party_id, served_on, due_on, filed_on, outcome, outcome_at from coercion.declaration;

create view shared.party_request as
    select id, case_id, case_party_id, role, kind, asked_at, due_on, state, outcome, answered_at, escalated_at
    from coercion.request;
