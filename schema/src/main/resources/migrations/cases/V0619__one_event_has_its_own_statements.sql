-- One event is written by statements of its own again: as a set of one it cost the database four times as much, and most
-- events come alone. A test holds both ways to the same result.
create or replace function cases.happened(
    p_case bigint, p_code text, p_at timestamptz, p_on date, p_recorded timestamptz, p_by bigint, p_by_name text,
    p_facts jsonb, p_note text, p_done text[], p_start text[], p_due date[], p_due_at timestamptz[],
    p_provisional boolean[], p_conditions text[], p_from text[], p_to text, p_judge bigint,
    p_court text, p_open boolean, p_by_court text)
    returns table (number text, stage text, version int, done text[], started text[], closed boolean)
    language plpgsql as $$
#variable_conflict use_variable
declare
    f cases.case_file;
begin
    select * into f from cases.case_file c
        where c.id = p_case and (p_judge is null or c.judge_id = p_judge) and (p_court is null or c.court_code = p_court)
        for update;
    if not found then
        return;
    end if;
    done := '{}';
    started := '{}';
    closed := p_open and f.closed_on is not null;
    if closed then
        number := f.number;
        stage := f.stage;
        version := f.version;
        return next;
        return;
    end if;
    if p_done <> '{}' then
    with ended as (
        update cases.node n set done_on = p_on, done_at = p_recorded, done_event = p_code, done_by = p_by,
            done_by_name = p_by_name, note = coalesce(p_note, n.note)
        where n.case_id = p_case and n.code = any (p_done) and n.done_at is null and n.dropped_at is null
        returning n.code)
    select coalesce(array_agg(c.code), '{}') into done from ended c;
    end if;
    if p_start <> '{}' then
    with opened as (
        insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on, due_at,
                provisional)
            select p_case, k.code, f.court_code, f.judge_id, k.is_duty, p_on, p_code, s.due_on, s.due_at, s.provisional
            from unnest(p_start, p_due, p_due_at, p_provisional) s (code, due_on, due_at, provisional)
                join cases.node_kind k on k.code = s.code
            where f.type = any (k.case_types) and k.all_of <@ (f.traits || p_conditions)
                and (k.any_of = '{}' or k.any_of && (f.traits || p_conditions))
            on conflict do nothing
        returning code)
    select coalesce(array_agg(o.code), '{}') into started from opened o;
    end if;
    insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
        values (p_case, p_code, p_at, p_recorded, p_by, p_by_name, p_facts);
    perform audit.append(p_recorded, p_by, p_by_name, p_by_court, p_code, 'case:' || p_case,
        p_facts || case when p_note is null then '{}' else jsonb_build_object('note', p_note) end);
    update cases.case_file c set version = c.version + 1,
            stage = case when c.stage = any (p_from) then p_to else c.stage end,
            closed_on = case when c.stage = any (p_from) and p_to in ('CLOSED', 'ROUND_ENDED') then p_on
                else c.closed_on end,
            close_way = case when c.stage = any (p_from) and p_to in ('CLOSED', 'ROUND_ENDED') then p_facts ->> 'way'
                else c.close_way end,
            -- the fence keeps the planner from walking the index of all due days in search of this case's first
            next_due_on = (select min(d.due_on) from (select n.due_on from cases.node n
                where n.case_id = p_case and n.is_duty and n.done_at is null and n.dropped_at is null offset 0) d)
        where c.id = p_case
        returning c.number, c.stage, c.version into number, stage, version;
    return next;
end $$;
