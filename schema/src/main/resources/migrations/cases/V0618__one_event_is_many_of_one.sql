-- One event and many are written by the same lines: cases.happened looks at its case and hands it on as the only one.
create type cases.happening as (no int, code text, at timestamptz, on_day date, recorded timestamptz, by_id bigint,
    by_name text, by_court text, note text, done text[], start text[], due date[], due_at timestamptz[],
    provisional boolean[], conditions text[], from_stage text[], to_stage text);

-- The caller holds the rows of the cases. Events of one case follow one another: its first closes and opens nodes before
-- its second. The row of a case is written once, however many there are of it.
create function cases.write_happenings(p_kinds cases.happening[], p_case bigint[], p_kind int[], p_facts jsonb[],
    out done text[], out started text[]) language plpgsql
    -- a few cases among very many are looked up by index
    set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
    alike record;
    codes text[];
begin
    done := '{}';
    started := '{}';
    for alike in
        select k.*, g.cases, g.facts
        from (select t.turn, t.kind, array_agg(t.case_id order by t.case_id) cases,
                array_agg(t.facts order by t.case_id) facts
            from (select u.case_id, u.kind, u.facts, row_number() over (partition by u.case_id order by u.no) turn
                from unnest(p_case, p_kind, p_facts) with ordinality u (case_id, kind, facts, no)) t
            group by t.turn, t.kind) g
            join unnest(p_kinds) k on k.no = g.kind
        where k.done <> '{}' or k.start <> '{}' or k.to_stage is not null
        order by g.turn, g.kind
    loop
        if alike.done <> '{}' then
            with ended as (
                update cases.node n set done_on = alike.on_day, done_at = alike.recorded, done_event = alike.code,
                    done_by = alike.by_id, done_by_name = alike.by_name, note = coalesce(alike.note, n.note)
                where n.case_id = any (alike.cases) and n.code = any (alike.done) and n.done_at is null
                    and n.dropped_at is null
                returning n.code)
            select coalesce(array_agg(distinct e.code), '{}') into codes from ended e;
            done := done || codes;
        end if;
        if alike.start <> '{}' then
            with opened as (
                insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on,
                        due_at, provisional)
                    select f.id, k.code, f.court_code, f.judge_id, k.is_duty, alike.on_day, alike.code, s.due_on,
                        s.due_at, s.provisional
                    from cases.case_file f
                        cross join unnest(alike.start, alike.due, alike.due_at, alike.provisional)
                            s (code, due_on, due_at, provisional)
                        join cases.node_kind k on k.code = s.code
                    where f.id = any (alike.cases) and f.type = any (k.case_types)
                        and k.all_of <@ (f.traits || alike.conditions)
                        and (k.any_of = '{}' or k.any_of && (f.traits || alike.conditions))
                    on conflict do nothing
                returning code)
            select coalesce(array_agg(distinct o.code), '{}') into codes from opened o;
            started := started || codes;
        end if;
        if alike.to_stage is not null then
            update cases.case_file c set stage = alike.to_stage,
                closed_on = case when alike.to_stage in ('CLOSED', 'ROUND_ENDED') then alike.on_day else c.closed_on end,
                close_way = case when alike.to_stage in ('CLOSED', 'ROUND_ENDED') then x.facts ->> 'way'
                    else c.close_way end
            from unnest(alike.cases, alike.facts) x (case_id, facts)
            where c.id = x.case_id and c.stage = any (alike.from_stage);
        end if;
    end loop;
    insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
        select u.case_id, k.code, k.at, k.recorded, k.by_id, k.by_name, u.facts
        from unnest(p_case, p_kind, p_facts) with ordinality u (case_id, kind, facts, no)
            join unnest(p_kinds) k on k.no = u.kind
        order by u.no;
    perform audit.append_many(array_agg(k.recorded order by u.no), array_agg(k.by_id order by u.no),
            array_agg(k.by_name order by u.no), array_agg(k.by_court order by u.no), array_agg(k.code order by u.no),
            array_agg('case:' || u.case_id order by u.no),
            array_agg(u.facts || case when k.note is null then '{}' else jsonb_build_object('note', k.note) end
                order by u.no))
        from unnest(p_case, p_kind, p_facts) with ordinality u (case_id, kind, facts, no)
            join unnest(p_kinds) k on k.no = u.kind;
    update cases.case_file c set version = c.version + x.events,
            -- the fence keeps the planner from walking the index of all due days in search of this case's first
            next_due_on = (select min(d.due_on) from (select n.due_on from cases.node n
                where n.case_id = c.id and n.is_duty and n.done_at is null and n.dropped_at is null offset 0) d)
        from (select u.case_id, count(*)::int events from unnest(p_case) u (case_id) group by u.case_id) x
        where c.id = x.case_id;
end $$;

create or replace function cases.happened(
    p_case bigint, p_code text, p_at timestamptz, p_on date, p_recorded timestamptz, p_by bigint, p_by_name text,
    p_facts jsonb, p_note text, p_done text[], p_start text[], p_due date[], p_due_at timestamptz[],
    p_provisional boolean[], p_conditions text[], p_from text[], p_to text, p_judge bigint,
    p_court text, p_open boolean, p_by_court text)
    returns table (number text, stage text, version int, done text[], started text[], closed boolean)
    language plpgsql as $$
#variable_conflict use_variable
begin
    select c.number, c.stage, c.version, '{}', '{}', p_open and c.closed_on is not null
        into number, stage, version, done, started, closed
        from cases.case_file c
        where c.id = p_case and (p_judge is null or c.judge_id = p_judge) and (p_court is null or c.court_code = p_court)
        for update;
    if not found then
        return;
    end if;
    if not closed then
        select w.done, w.started into done, started
            from cases.write_happenings(array[row(1, p_code, p_at, p_on, p_recorded, p_by, p_by_name, p_by_court, p_note,
                p_done, p_start, p_due, p_due_at, p_provisional, p_conditions, p_from, p_to)::cases.happening],
                array[p_case], array[1], array[p_facts]) w;
        select c.stage, c.version into stage, version from cases.case_file c where c.id = p_case;
    end if;
    return next;
end $$;

create or replace function cases.happened_many(p_kinds jsonb, p_case bigint[], p_kind int[], p_facts jsonb[])
    returns boolean language plpgsql as $$
declare
    found_cases bigint;
begin
    perform from cases.case_file c where c.id = any (p_case) order by c.id for update;
    get diagnostics found_cases = row_count;
    if found_cases <> (select count(distinct asked) from unnest(p_case) asked) then
        return false;
    end if;
    perform cases.write_happenings(
        (select array_agg(k) from jsonb_populate_recordset(null::cases.happening, p_kinds) k), p_case, p_kind, p_facts);
    return true;
end $$;
