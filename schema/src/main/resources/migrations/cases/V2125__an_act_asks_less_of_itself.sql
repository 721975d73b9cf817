-- An act asks less of itself: whether it moves the stage is asked first, and codes are told as they come.
create or replace function cases.happened(
    p_case bigint, p_code text, p_at timestamptz, p_on date, p_recorded timestamptz, p_by bigint, p_by_name text,
    p_facts jsonb, p_note text, p_done text[], p_start text[], p_due date[], p_due_at timestamptz[],
    p_provisional boolean[], p_conditions text[], p_from text[], p_to text, p_judge bigint,
    p_court text, p_open boolean, p_by_court text, p_must text)
    returns text[] language plpgsql as $$
#variable_conflict use_variable
declare
    number text;
    stage text;
    closed boolean;
    -- codes, a blank behind each
    done text := '';
    started text := '';
    court text;
    judge bigint;
    type text;
    traits text[];
    due_before date;
    due_now date;
    due date;
    -- whoever completes a node by hand does nothing else: what is due next can only change by that node or those it starts
    moves_due boolean := p_must is null;
    one text;
begin
    -- holds the case from here on
    select c.number, c.stage, c.court_code, c.judge_id, c.type, c.traits, c.next_due_on, p_open and c.closed_on is not null
        into number, stage, court, judge, type, traits, due_before, closed
        from cases.case_file c
        where c.id = p_case and (p_judge is null or c.judge_id = p_judge) and (p_court is null or c.court_code = p_court)
        for no key update;
    if not found then
        return null;
    end if;
    if closed then
        return array[number, stage, (select b.version from shared.case_brief b where b.id = p_case)::text, '', '', 'true'];
    end if;
    if p_to is not null then
        if stage = any (p_from) then
            stage := p_to;
            update cases.case_file c set stage = p_to,
                    closed_on = case when p_to in ('CLOSED', 'ROUND_ENDED') then p_on else c.closed_on end,
                    close_way = case when p_to in ('CLOSED', 'ROUND_ENDED') then p_facts ->> 'way' else c.close_way end
                where c.id = p_case;
        end if;
    end if;
    foreach one in array p_done loop
        update cases.node n set done_on = p_on, done_at = p_recorded, done_event = p_code, done_by = p_by,
                done_by_name = p_by_name, note = coalesce(p_note, n.note)
            where n.case_id = p_case and n.code = one and n.done_at is null and n.dropped_at is null
            returning n.due_on into due;
        if found then
            done := done || one || ' ';
            moves_due := moves_due or coalesce(due <= coalesce(due_before, due), false);
        end if;
    end loop;
    if strpos(' ' || done, ' ' || p_must || ' ') = 0 then
        raise exception 'The node % is not open', p_must using errcode = 'LZ001';
    end if;
    if p_start <> '{}' then
        for one, due in
            insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on, due_at,
                    provisional)
                select p_case, k.code, court, judge, k.is_duty, p_on, p_code, p_due[array_position(p_start, k.code)],
                    p_due_at[array_position(p_start, k.code)], p_provisional[array_position(p_start, k.code)]
                from cases.node_kind k
                where k.code = any (p_start) and type = any (k.case_types) and k.all_of <@ (traits || p_conditions)
                    and (k.any_of = '{}' or k.any_of && (traits || p_conditions))
                on conflict do nothing
                returning code, due_on
        loop
            started := started || one || ' ';
            moves_due := moves_due or coalesce(due < coalesce(due_before, 'infinity'), false);
        end loop;
    end if;
    insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
        values (p_case, p_code, p_at, p_recorded, p_by, p_by_name, p_facts);
    insert into audit.said (at, person_id, person_name, court_code, act, subject, details)
        values (p_recorded, p_by, p_by_name, p_by_court, p_code, 'case:' || p_case,
            case when p_note is null then p_facts else p_facts || jsonb_build_object('note', p_note) end);
    if moves_due then
        -- the fence keeps the planner from walking the index of all due days in search of this case's first
        select min(d.due_on) into due_now from (select n.due_on from cases.node n
            where n.case_id = p_case and n.is_duty and n.done_at is null and n.dropped_at is null offset 0) d;
        if due_now is distinct from due_before then
            update cases.case_file c set next_due_on = due_now where c.id = p_case;
        end if;
    end if;
    return array[number, stage, cases.version_of(currval('cases.event_id_seq'))::text,
        done, started, 'false'];
end $$;
