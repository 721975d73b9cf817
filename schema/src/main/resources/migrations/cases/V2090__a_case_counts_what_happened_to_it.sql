-- The version of a case is the number of the last thing that happened to it: to count it up, whoever held the case wrote its
-- whole row anew, with all its indexes opened and all that points to it asked whether the key had changed. Now the row is held,
-- not written. Nodes that an event opens are one statement.
create function cases.version_of(event bigint) returns int language sql immutable strict parallel safe
    return (event & 2147483647)::int;

create or replace view shared.case_brief as
    select id, number, court_code, judge_id, judge_name, parties, stage, filed_on, closed_on, close_way, account_number,
           -- the fence keeps the planner from walking the index of all events in search of this case's last
           coalesce((select cases.version_of(max(d.id)) from (select e.id from cases.event e where e.case_id = c.id offset 0) d), 0)
               as version,
           claimed_fen, type, year, serial, cause, next_due_on, received_on, title_kind, earlier_case_id
    from cases.case_file c;

create or replace function cases.happened(
    p_case bigint, p_code text, p_at timestamptz, p_on date, p_recorded timestamptz, p_by bigint, p_by_name text,
    p_facts jsonb, p_note text, p_done text[], p_start text[], p_due date[], p_due_at timestamptz[],
    p_provisional boolean[], p_conditions text[], p_from text[], p_to text, p_judge bigint,
    p_court text, p_open boolean, p_by_court text, p_must text)
    returns table (number text, stage text, version int, done text[], started text[], closed boolean)
    language plpgsql as $$
#variable_conflict use_variable
declare
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
    done := '{}';
    started := '{}';
    -- holds the case from here on
    select c.number, c.stage, c.court_code, c.judge_id, c.type, c.traits, c.next_due_on, p_open and c.closed_on is not null
        into number, stage, court, judge, type, traits, due_before, closed
        from cases.case_file c
        where c.id = p_case and (p_judge is null or c.judge_id = p_judge) and (p_court is null or c.court_code = p_court)
        for no key update;
    if not found then
        return;
    end if;
    if closed then
        version := (select b.version from shared.case_brief b where b.id = p_case);
        return next;
        return;
    end if;
    if stage = any (p_from) and p_to is not null then
        stage := p_to;
        update cases.case_file c set stage = p_to,
                closed_on = case when p_to in ('CLOSED', 'ROUND_ENDED') then p_on else c.closed_on end,
                close_way = case when p_to in ('CLOSED', 'ROUND_ENDED') then p_facts ->> 'way' else c.close_way end
            where c.id = p_case;
    end if;
    foreach one in array p_done loop
        update cases.node n set done_on = p_on, done_at = p_recorded, done_event = p_code, done_by = p_by,
                done_by_name = p_by_name, note = coalesce(p_note, n.note)
            where n.case_id = p_case and n.code = one and n.done_at is null and n.dropped_at is null
            returning n.due_on into due;
        if found then
            done := done || one;
            moves_due := moves_due or coalesce(due <= coalesce(due_before, due), false);
        end if;
    end loop;
    if p_must is not null and p_must <> all (done) then
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
            started := started || one;
            moves_due := moves_due or coalesce(due < coalesce(due_before, 'infinity'), false);
        end loop;
    end if;
    insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
        values (p_case, p_code, p_at, p_recorded, p_by, p_by_name, p_facts)
        returning cases.version_of(id) into version;
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
    return next;
end $$;

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
    update cases.case_file c set
            -- asked of the open nodes of this case: an index of all that is due would be walked for each case
            next_due_on = (select min(d.due_on) filter (where d.is_duty) from (select n.due_on, n.is_duty from cases.node n
                where n.case_id = c.id and n.done_at is null and n.dropped_at is null offset 0) d)
        where c.id = any (p_case);
end $$;

alter table cases.case_file drop column version;
