-- A filing and an event answer with one value: to answer with a table of one row, each made a table first, and what its columns
-- are was looked up anew for every act.
drop function cases.file_case(jsonb, bigint[], text[], text[],
    boolean[], text[], text[], text[], text[], text[], text[],
    text[], boolean[], date[], text[], date[], timestamptz[], boolean[], date[], timestamptz[], text[]);
create function cases.file_case(
    p jsonb, judges bigint[], judge_names text[], p_traits text[],
    p_unit boolean[], p_id_kind text[], p_id_number text[], p_name text[], p_role text[], p_phone text[], p_address text[],
    n_code text[], n_duty boolean[], n_starts_on date[], n_started_by text[], n_due_on date[], n_due_at timestamptz[],
    n_provisional boolean[], n_done_on date[], n_done_at timestamptz[], n_done_event text[])
    returns text[] language plpgsql
    -- lists are short, which no plan knows beforehand: planning anew for each costs more than it could gain
    set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_variable
declare
    court constant text := p ->> 'court_code';
    y constant int := (p ->> 'year')::int;
    t constant text := p ->> 'type';
    title constant text := cases.title_key(p ->> 'title_number');
    by_id constant bigint := (p ->> 'by')::bigint;
    by_name constant text := p ->> 'by_name';
    recorded constant timestamptz := (p ->> 'recorded_at')::timestamptz;
    -- before the counters, which acts of one court wait for
    files constant bigint[] := parties.files(p_unit, p_id_kind, p_id_number, p_name);
    case_id bigint;
    number text;
    account_number text;
    judge_id bigint;
    judge_name text;
    load_before int;
    n int;
    before record;
    locked boolean;
begin
    -- one filing of a title at a time; before the counters too
    locked := pg_advisory_xact_lock(hashtextextended(title, 2030)) is not null;
    -- most titles were never filed: a look at their index is all then
    if exists (select from cases.case_file c where cases.title_key(c.title_number) = title) then
        select s.* into before from cases.same_title(t, p ->> 'title_number', (p ->> 'claimed_fen')::bigint,
            (p ->> 'earlier_case_id')::bigint, (p ->> 'in_place_of')::bigint, p_id_kind, p_id_number, p_name, p_role) s
            where s.kind = 'SAME' or p ->> 'repeat_reason' is null limit 1;
        if found then
            raise exception 'The title is filed already' using errcode = 'LZ002', detail = row_to_json(before)::text;
        end if;
    end if;
    case_id := nextval('cases.case_id');
    update cases.counter c set last = c.last + 1 where c.court_code = court and c.year = y and c.type = t
        returning c.last into n;
    if not found then
        insert into cases.counter as c (court_code, year, type, last) values (court, y, t, 1)
            on conflict (court_code, year, type) do update set last = c.last + 1 returning c.last into n;
    end if;
    number := '(' || y || ')' || court || t || n || '号';
    account_number := cases.account_number(court, y, t, n);
    select judges[i], judge_names[i], coalesce((select l.open_cases from cases.judge_load l where l.judge_id = judges[i]), 0)
        into judge_id, judge_name, load_before
        from (select generate_subscripts(judges, 1) i) s
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
            p_traits, p ->> 'parties', (p ->> 'next_due_on')::date);
    insert into cases.case_party (case_id, party_id, role, name, is_unit, id_kind, id_number, phone, address)
        select case_id, files[i], p_role[i], p_name[i], p_unit[i], p_id_kind[i], p_id_number[i], p_phone[i], p_address[i]
        from (select generate_subscripts(files, 1) i) s;
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
        select case_id, n_code[i], court, judge_id, n_duty[i], n_starts_on[i], n_started_by[i], n_due_on[i], n_due_at[i],
            n_provisional[i], n_done_on[i], n_done_at[i], n_done_event[i],
            case when n_done_on[i] is not null then by_id end, case when n_done_on[i] is not null then by_name end
        from (select generate_subscripts(n_code, 1) i) s;
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
    insert into audit.said (at, person_id, person_name, court_code, act, subject, details)
        values (recorded, by_id, by_name, court, 'CASE_FILED', 'case:' || case_id,
            jsonb_strip_nulls(jsonb_build_object('number', number, 'reason', p ->> 'repeat_reason')));
    return array[case_id::text, number, account_number, judge_id::text, judge_name, load_before::text,
        cases.version_of(currval('cases.event_id_seq'))::text];
end $$;

drop function cases.happened(bigint, text, timestamptz, date, timestamptz, bigint, text, jsonb, text, text[], text[], date[],
    timestamptz[], boolean[], text[], text[], text, bigint, text, boolean, text, text);
create function cases.happened(
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
    done text[] := '{}';
    started text[] := '{}';
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
        array_to_string(done, ' '), array_to_string(started, ' '), 'false'];
end $$;
