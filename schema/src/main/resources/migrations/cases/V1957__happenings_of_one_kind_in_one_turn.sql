-- Several sums of one case arrive together: the same event again closes and opens nothing more, so it takes no turn of its own.
create or replace function cases.write_happenings(p_kinds cases.happening[], p_case bigint[], p_kind int[], p_facts jsonb[],
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
            from (select e.case_id, e.kind, e.facts, row_number() over (partition by e.case_id order by e.no) turn
                -- what happens again at once finds its nodes closed and opened already
                from (select u.*, lag(u.kind) over (partition by u.case_id order by u.no) as before
                    from unnest(p_case, p_kind, p_facts) with ordinality u (case_id, kind, facts, no)) e
                where e.kind is distinct from e.before) t
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
            -- asked of the open nodes of this case: an index of all that is due would be walked for each case
            next_due_on = (select min(d.due_on) filter (where d.is_duty) from (select n.due_on, n.is_duty from cases.node n
                where n.case_id = c.id and n.done_at is null and n.dropped_at is null offset 0) d)
        from (select u.case_id, count(*)::int events from unnest(p_case) u (case_id) group by u.case_id) x
        where c.id = x.case_id;
end $$;
