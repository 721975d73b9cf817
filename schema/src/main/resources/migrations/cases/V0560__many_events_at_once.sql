-- Events of many cases in a statement for each table: what cases.happened does for one. The events of one case follow
-- one another: its first closes and opens nodes before its second.
create function cases.happened_many(p_kinds jsonb, p_case bigint[], p_kind int[], p_facts jsonb[])
    returns boolean language plpgsql
    -- a few cases among very many are looked up by index
    set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    found_cases bigint;
    alike record;
begin
    perform from cases.case_file c where c.id = any (p_case) order by c.id for update;
    get diagnostics found_cases = row_count;
    if found_cases <> (select count(distinct asked) from unnest(p_case) asked) then
        return false;
    end if;
    for alike in
        select k.*, g.cases, g.facts
        from (select t.turn, t.kind, array_agg(t.case_id order by t.case_id) cases,
                array_agg(t.facts order by t.case_id) facts
            from (select u.case_id, u.kind, u.facts, row_number() over (partition by u.case_id order by u.no) turn
                from unnest(p_case, p_kind, p_facts) with ordinality u (case_id, kind, facts, no)) t
            group by t.turn, t.kind) g
            join jsonb_to_recordset(p_kinds) k (no int, code text, on_day date, recorded timestamptz, by_id bigint,
                by_name text, done text[], start text[], due date[], due_at timestamptz[], provisional boolean[],
                conditions text[], from_stage text[], to_stage text) on k.no = g.kind
        order by g.turn, g.kind
    loop
        if alike.done <> '{}' then
            update cases.node n set done_on = alike.on_day, done_at = alike.recorded, done_event = alike.code,
                done_by = alike.by_id, done_by_name = alike.by_name
            where n.case_id = any (alike.cases) and n.code = any (alike.done) and n.done_at is null
                and n.dropped_at is null;
        end if;
        if alike.start <> '{}' then
            insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on, due_at,
                    provisional)
                select f.id, k.code, f.court_code, f.judge_id, k.is_duty, alike.on_day, alike.code, s.due_on, s.due_at,
                    s.provisional
                from cases.case_file f
                    cross join unnest(alike.start, alike.due, alike.due_at, alike.provisional)
                        s (code, due_on, due_at, provisional)
                    join cases.node_kind k on k.code = s.code
                where f.id = any (alike.cases) and f.type = any (k.case_types)
                    and k.all_of <@ (f.traits || alike.conditions)
                    and (k.any_of = '{}' or k.any_of && (f.traits || alike.conditions))
                on conflict do nothing;
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
            join jsonb_to_recordset(p_kinds) k (no int, code text, at timestamptz, recorded timestamptz, by_id bigint,
                by_name text) on k.no = u.kind
        order by u.no;
    perform audit.append_many(array_agg(k.recorded order by u.no), array_agg(k.by_id order by u.no),
            array_agg(k.by_name order by u.no), array_agg(k.by_court order by u.no), array_agg(k.code order by u.no),
            array_agg('case:' || u.case_id order by u.no), array_agg(u.facts order by u.no))
        from unnest(p_case, p_kind, p_facts) with ordinality u (case_id, kind, facts, no)
            join jsonb_to_recordset(p_kinds) k (no int, code text, recorded timestamptz, by_id bigint, by_name text,
                by_court text) on k.no = u.kind;
    update cases.case_file c set version = c.version + x.events,
            -- the fence keeps the planner from walking the index of all due days in search of this case's first
            next_due_on = (select min(d.due_on) from (select n.due_on from cases.node n
                where n.case_id = c.id and n.is_duty and n.done_at is null and n.dropped_at is null offset 0) d)
        from (select u.case_id, count(*)::int events from unnest(p_case) u (case_id) group by u.case_id) x
        where c.id = x.case_id;
    return true;
end $$;
