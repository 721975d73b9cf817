-- A filing and an event, written as before by fewer and lighter statements. A filing finds and opens the files of its parties
-- itself. An event that is to complete a node by hand writes nothing unless that node was open.
drop function cases.file_case(jsonb, bigint[], text[]);
create function cases.file_case(
    p jsonb, judges bigint[], judge_names text[],
    p_unit boolean[], p_id_kind text[], p_id_number text[], p_name text[], p_role text[], p_phone text[], p_address text[])
    returns table (case_id bigint, number text, account_number text, judge_id bigint, judge_name text, load_before int)
    language plpgsql
    -- lists are short, which no plan knows beforehand: planning anew for each costs more than it could gain
    set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_variable
declare
    court constant text := p ->> 'court_code';
    y constant int := (p ->> 'year')::int;
    t constant text := p ->> 'type';
    by_id constant bigint := (p ->> 'by')::bigint;
    by_name constant text := p ->> 'by_name';
    recorded constant timestamptz := (p ->> 'recorded_at')::timestamptz;
    -- before the counters, which acts of one court wait for
    files constant bigint[] := parties.files(p_unit, p_id_kind, p_id_number, p_name);
    n int;
begin
    case_id := nextval('cases.case_id');
    update cases.counter c set last = c.last + 1 where c.court_code = court and c.year = y and c.type = t
        returning c.last into n;
    if not found then
        insert into cases.counter as c (court_code, year, type, last) values (court, y, t, 1)
            on conflict (court_code, year, type) do update set last = c.last + 1 returning c.last into n;
    end if;
    number := '(' || y || ')' || court || t || n || '号';
    account_number := cases.account_number(court, y, t, n);
    select u.id, u.name, coalesce((select l.open_cases from cases.judge_load l where l.judge_id = u.id), 0)
        into judge_id, judge_name, load_before
        from unnest(judges, judge_names) u (id, name)
        order by 3, 1 limit 1;
    if judge_id is not null then
        update cases.judge_load l set open_cases = l.open_cases + 1 where l.judge_id = judge_id;
        if not found then
            insert into cases.judge_load as l (judge_id, open_cases) values (judge_id, 1)
                on conflict on constraint judge_load_pkey do update set open_cases = l.open_cases + 1;
        end if;
    end if;
    insert into cases.case_file (id, number, court_code, year, type, serial, account_number, judge_id, judge_name,
            judge_reason, cause, title_kind, title_number, title_court, effective_on, received_on, filed_on, filed_by,
            earlier_case_id, claimed_fen, traits, parties, next_due_on)
        values (case_id, number, court, y, t, n, account_number, judge_id, coalesce(judge_name, ''),
            coalesce(p ->> 'judge_reason', 'BY_LOAD:' || load_before, ''),
            p ->> 'cause', p ->> 'title_kind', p ->> 'title_number', p ->> 'title_court', (p ->> 'effective_on')::date,
            (p ->> 'received_on')::date, (p ->> 'filed_on')::date, by_id,
            (p ->> 'earlier_case_id')::bigint, (p ->> 'claimed_fen')::bigint,
            array(select jsonb_array_elements_text(p -> 'traits')), p ->> 'parties', (p ->> 'next_due_on')::date);
    insert into cases.case_party (case_id, party_id, role, name, is_unit, id_kind, id_number, phone, address)
        select case_id, r.party_id, r.role, r.name, r.is_unit, r.id_kind, r.id_number, r.phone, r.address
        from unnest(files, p_role, p_name, p_unit, p_id_kind, p_id_number, p_phone, p_address)
            r (party_id, role, name, is_unit, id_kind, id_number, phone, address);
    insert into cases.obligation (case_id, no, name, amount_fen, last_day)
        select case_id, r.no, r.name, r.amount_fen, r.last_day
        from jsonb_to_recordset(p -> 'obligations') r (no int, name text, amount_fen bigint, last_day date);
    if p -> 'costs' <> '[]' then
        insert into cases.cost (case_id, no, name, amount_fen, in_doubled_base, last_day)
            select case_id, r.no, r.name, r.amount_fen, r.in_doubled_base, r.last_day
            from jsonb_to_recordset(p -> 'costs')
                r (no int, name text, amount_fen bigint, in_doubled_base boolean, last_day date);
    end if;
    if p -> 'interest' <> '[]' then
        insert into cases.interest_term (case_id, no, obligation, from_on, to_on, rate)
            select case_id, r.no, r.obligation, r.from_on, r.to_on, r.rate
            from jsonb_to_recordset(p -> 'interest') r (no int, obligation text, from_on date, to_on date, rate jsonb);
    end if;
    insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on, due_at,
            provisional, done_on, done_at, done_event, done_by, done_by_name)
        select case_id, r.code, court, judge_id, r.is_duty, r.starts_on, r.started_by, r.due_on, r.due_at,
            r.provisional, r.done_on, r.done_at, r.done_event,
            case when r.done_on is not null then by_id end, case when r.done_on is not null then by_name end
        from jsonb_to_recordset(p -> 'nodes') r (code text, is_duty boolean, starts_on date, started_by text, due_on date,
            due_at timestamptz, provisional boolean, done_on date, done_at timestamptz, done_event text);
    insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
        select case_id, r.code, r.at, recorded, by_id, by_name,
            r.facts || case r.code
                when 'CASE_FILED' then jsonb_build_object('caseNumber', number)
                when 'OFFICER_ASSIGNED' then jsonb_build_object('officer', coalesce(judge_name, ''),
                    'officerId', judge_id::text, 'openCases', load_before::text)
                else '{}' end
        from jsonb_to_recordset(p -> 'events') r (code text, at timestamptz, facts jsonb);
    if p ->> 'key' is not null then
        insert into cases.filing_key (person_id, key, digest, case_id) values (by_id, p ->> 'key', p ->> 'digest', case_id);
    end if;
    perform audit.append(recorded, by_id, by_name, court, 'CASE_FILED', 'case:' || case_id,
        jsonb_build_object('number', number));
    return next;
end $$;

drop function cases.happened(bigint, text, timestamptz, date, timestamptz, bigint, text, jsonb, text, text[], text[], date[],
    timestamptz[], boolean[], text[], text[], text, bigint, text, boolean, text);
create function cases.happened(
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
    one text;
begin
    done := '{}';
    started := '{}';
    closed := false;
    -- holds the case from here on; what moves no stage names no column that is counted
    if p_to is null then
        update cases.case_file c set version = c.version + 1
            where c.id = p_case and (p_judge is null or c.judge_id = p_judge) and (p_court is null or c.court_code = p_court)
                and (not p_open or c.closed_on is null)
            returning c.number, c.stage, c.version, c.court_code, c.judge_id, c.type, c.traits, c.next_due_on
            into number, stage, version, court, judge, type, traits, due_before;
    else
        update cases.case_file c set version = c.version + 1,
                stage = case when c.stage = any (p_from) then p_to else c.stage end,
                closed_on = case when c.stage = any (p_from) and p_to in ('CLOSED', 'ROUND_ENDED') then p_on
                    else c.closed_on end,
                close_way = case when c.stage = any (p_from) and p_to in ('CLOSED', 'ROUND_ENDED') then p_facts ->> 'way'
                    else c.close_way end
            where c.id = p_case and (p_judge is null or c.judge_id = p_judge) and (p_court is null or c.court_code = p_court)
                and (not p_open or c.closed_on is null)
            returning c.number, c.stage, c.version, c.court_code, c.judge_id, c.type, c.traits, c.next_due_on
            into number, stage, version, court, judge, type, traits, due_before;
    end if;
    if not found then
        select c.number, c.stage, c.version, true into number, stage, version, closed from cases.case_file c
            where c.id = p_case and (p_judge is null or c.judge_id = p_judge) and (p_court is null or c.court_code = p_court)
                and p_open and c.closed_on is not null;
        if found then
            return next;
        end if;
        return;
    end if;
    foreach one in array p_done loop
        update cases.node n set done_on = p_on, done_at = p_recorded, done_event = p_code, done_by = p_by,
                done_by_name = p_by_name, note = coalesce(p_note, n.note)
            where n.case_id = p_case and n.code = one and n.done_at is null and n.dropped_at is null;
        if found then
            done := done || one;
        end if;
    end loop;
    if p_must is not null and p_must <> all (done) then
        raise exception 'The node % is not open', p_must using errcode = 'LZ001';
    end if;
    for i in 1 .. cardinality(p_start) loop
        insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on, due_at,
                provisional)
            select p_case, k.code, court, judge, k.is_duty, p_on, p_code, p_due[i], p_due_at[i], p_provisional[i]
            from cases.node_kind k
            where k.code = p_start[i] and type = any (k.case_types) and k.all_of <@ (traits || p_conditions)
                and (k.any_of = '{}' or k.any_of && (traits || p_conditions))
            on conflict do nothing;
        if found then
            started := started || p_start[i];
        end if;
    end loop;
    insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
        values (p_case, p_code, p_at, p_recorded, p_by, p_by_name, p_facts);
    perform audit.append(p_recorded, p_by, p_by_name, p_by_court, p_code, 'case:' || p_case,
        p_facts || case when p_note is null then '{}' else jsonb_build_object('note', p_note) end);
    -- the fence keeps the planner from walking the index of all due days in search of this case's first
    select min(d.due_on) into due_now from (select n.due_on from cases.node n
        where n.case_id = p_case and n.is_duty and n.done_at is null and n.dropped_at is null offset 0) d;
    if due_now is distinct from due_before then
        update cases.case_file c set next_due_on = due_now where c.id = p_case;
    end if;
    return next;
end $$;
