-- One enforcement title against one debtor is filed once: an exact repetition is refused while the first case is open, a lawful
-- one (another applicant, a later instalment, again after a case that has ended) needs a reason.
create function cases.title_key(number text) returns text language sql immutable strict parallel safe
    return translate(number, '（）〔〕[] 　', '()()()');
create index case_by_title on cases.case_file (cases.title_key(title_number));

-- The cases of the same title against one of the same debtors, those that forbid another filing first.
create function cases.same_title(p_type text, p_number text, p_claimed bigint, p_earlier bigint, p_in_place_of bigint,
    p_id_kind text[], p_id_number text[], p_name text[], p_role text[])
    returns table (kind text, case_id bigint, number text, court_code text) language sql stable as $$
    select s.kind, s.id, s.number, s.court_code
    from (select c.id, c.number, c.court_code, c.filed_on,
            case when c.closed_on is not null then
                    case when m.applicants and p_type <> '执恢' then 'ENDED' end
                when m.applicants and (c.claimed_fen = p_claimed or c.earlier_case_id = p_earlier) then 'SAME'
                when m.applicants then 'OTHER_CLAIM'
                else 'OTHER_APPLICANT' end as kind
        from cases.case_file c
        cross join lateral (select bool_or(x.role = 'APPLICANT') as applicants, bool_or(x.role = 'DEBTOR') as debtors
            from cases.case_party x
            join unnest(p_id_kind, p_id_number, p_name, p_role) g (id_kind, id_number, name, role)
                on g.role = x.role and g.id_kind = x.id_kind and g.id_number = x.id_number
                    and (x.id_number <> '' or g.name = x.name)
            where x.case_id = c.id) m
        where cases.title_key(c.title_number) = cases.title_key(p_number) and (c.type = '执保') = (p_type = '执保')
            and c.id is distinct from p_in_place_of and m.debtors) s
    where s.kind is not null
    order by s.kind <> 'SAME', s.kind = 'ENDED', s.filed_on desc, s.id desc
$$;

create or replace function cases.file_case(
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
    before record;
begin
    -- one filing of a title at a time; before the counters too
    perform pg_advisory_xact_lock(hashtextextended(cases.title_key(p ->> 'title_number'), 2030));
    select s.* into before from cases.same_title(t, p ->> 'title_number', (p ->> 'claimed_fen')::bigint,
        (p ->> 'earlier_case_id')::bigint, (p ->> 'in_place_of')::bigint, p_id_kind, p_id_number, p_name, p_role) s
        where s.kind = 'SAME' or p ->> 'repeat_reason' is null limit 1;
    if found then
        raise exception 'The title is filed already' using errcode = 'LZ002', detail = row_to_json(before)::text;
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
        jsonb_strip_nulls(jsonb_build_object('number', number, 'reason', p ->> 'repeat_reason')));
    return next;
end $$;
