-- A decision proves something only of the person whom it meets: reports and listings read who that is.
create or replace view shared.coercive_act as
    select a.id, a.case_id, a.kind, a.state, a.is_unit, a.conduct, a.conduct_on, a.fen, a.days, a.proposed_at,
        a.decided_at, a.served_on, a.ended_at, a.ended_how,
        (select s.at from coercion.act_step s where s.act_id = a.id and s.code in ('STARTED', 'ARRIVED', 'DONE', 'HANDED_TO_POLICE'))
            as carried_out_at,
        a.case_party_id, a.person_name
    from coercion.act a;
