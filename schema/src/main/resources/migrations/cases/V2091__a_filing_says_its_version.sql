-- A filing answers with the version of the case, too. Its lists are gone through by their numbers as before; the numbers are
-- made row by row, for each set of rows that a function gives is a table of its own.
drop function cases.file_case(jsonb, bigint[], text[], text[],
    boolean[], text[], text[], text[], text[], text[], text[],
    text[], boolean[], date[], text[], date[], timestamptz[], boolean[], date[], timestamptz[], text[]);
create function cases.file_case(
    p jsonb, judges bigint[], judge_names text[], p_traits text[],
    p_unit boolean[], p_id_kind text[], p_id_number text[], p_name text[], p_role text[], p_phone text[], p_address text[],
    n_code text[], n_duty boolean[], n_starts_on date[], n_started_by text[], n_due_on date[], n_due_at timestamptz[],
    n_provisional boolean[], n_done_on date[], n_done_at timestamptz[], n_done_event text[])
    returns table (case_id bigint, number text, account_number text, judge_id bigint, judge_name text, load_before int,
        version int)
    language plpgsql
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
    version := cases.version_of(currval('cases.event_id_seq'));
    if p ->> 'key' is not null then
        insert into cases.filing_key (person_id, key, digest, case_id) values (by_id, p ->> 'key', p ->> 'digest', case_id);
    end if;
    insert into audit.said (at, person_id, person_name, court_code, act, subject, details)
        values (recorded, by_id, by_name, court, 'CASE_FILED', 'case:' || case_id,
            jsonb_strip_nulls(jsonb_build_object('number', number, 'reason', p ->> 'repeat_reason')));
    return next;
end $$;
