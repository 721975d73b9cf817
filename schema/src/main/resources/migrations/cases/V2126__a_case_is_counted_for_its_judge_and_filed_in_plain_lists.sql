-- How many open cases a judge has is counted where a case is written, whoever writes it: code that files, closes or moves a case
-- counted by hand, and what was written otherwise was not counted. Who loads very many cases at once counts them itself.
delete from cases.judge_load;
insert into cases.judge_load (judge_id, open_cases)
    select judge_id, count(*) from cases.case_file where closed_on is null and judge_id is not null group by judge_id;
create function cases.judge_has_more(p_judge bigint, p_more int) returns void language plpgsql as $$
begin
    update cases.judge_load l set open_cases = l.open_cases + p_more where l.judge_id = p_judge;
    if not found then
        insert into cases.judge_load as l (judge_id, open_cases) values (p_judge, p_more)
            on conflict (judge_id) do update set open_cases = l.open_cases + p_more;
    end if;
end $$;
create function cases.judge_gets_case() returns trigger language plpgsql as $$
begin
    if new.judge_id is null or new.closed_on is not null or current_setting('lianzhi.entries', true) = 'loaded' then
        return null;
    end if;
    -- as judge_has_more, which a filing does not call, for it is the act that happens most
    update cases.judge_load l set open_cases = l.open_cases + 1 where l.judge_id = new.judge_id;
    if not found then
        perform cases.judge_has_more(new.judge_id, 1);
    end if;
    return null;
end $$;
create function cases.judge_changes() returns trigger language plpgsql as $$
declare
    had bigint := case when old.closed_on is null then old.judge_id end;
    has bigint;
    one record;
begin
    if tg_op = 'UPDATE' then
        has := case when new.closed_on is null then new.judge_id end;
    end if;
    if had is distinct from has and current_setting('lianzhi.entries', true) is distinct from 'loaded' then
        -- in the order of the people, so that two moves at once cannot wait for each other
        for one in select * from (values (had, -1), (has, 1)) v (judge, more) where v.judge is not null order by v.judge loop
            perform cases.judge_has_more(one.judge, one.more);
        end loop;
    end if;
    return null;
end $$;
create trigger judge_gets_case after insert on cases.case_file for each row execute function cases.judge_gets_case();
create trigger judge_changes after update of judge_id, closed_on or delete on cases.case_file
    for each row execute function cases.judge_changes();

-- A filing comes as plain values and lists: one JSON of all of them was read, sorted and taken apart again for every part.
-- How many cases its judge has is counted by the case itself.
drop function cases.file_case(jsonb, bigint[], text[], text[],
    boolean[], text[], text[], text[], text[], text[], text[],
    text[], boolean[], date[], text[], date[], timestamptz[], boolean[], date[], timestamptz[], text[]);
create function cases.file_case(
    court text, y int, t text, p_judge_reason text, p_cause text,
    p_title_kind text, p_title_number text, p_title_court text, p_effective_on date, p_received_on date, p_filed_on date,
    by_id bigint, by_name text, recorded timestamptz, p_earlier bigint, p_in_place_of bigint, p_repeat_reason text,
    p_claimed bigint, p_traits text[], p_parties text, p_next_due_on date, p_key text, p_digest text,
    judges bigint[], judge_names text[],
    p_unit boolean[], p_id_kind text[], p_id_number text[], p_name text[], p_role text[], p_phone text[], p_address text[],
    n_code text[], n_duty boolean[], n_starts_on int[], n_started_by text[], n_due_on int[], n_due_at timestamptz[],
    n_provisional boolean[], n_done_on int[], n_done_at timestamptz[], n_done_event text[],
    o_name text[], o_amount bigint[], o_last_day date[],
    c_name text[], c_amount bigint[], c_doubled boolean[], c_last_day date[],
    i_obligation text[], i_from date[], i_to date[], i_rate text[],
    e_code text[], e_at timestamptz[], e_facts text[])
    returns text[] language plpgsql
    -- lists are short, which no plan knows beforehand: planning anew for each costs more than it could gain
    set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_variable
declare
    -- days of nodes are counted from here
    first constant date := '1970-01-01';
    title constant text := cases.title_key(p_title_number);
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
        select s.* into before from cases.same_title(t, p_title_number, p_claimed, p_earlier, p_in_place_of,
            p_id_kind, p_id_number, p_name, p_role) s
            where s.kind = 'SAME' or p_repeat_reason is null limit 1;
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
    if cardinality(judges) = 1 then
        judge_id := judges[1];
        judge_name := judge_names[1];
        select l.open_cases into load_before from cases.judge_load l where l.judge_id = judge_id;
        load_before := coalesce(load_before, 0);
    else
        select judges[i], judge_names[i],
                coalesce((select l.open_cases from cases.judge_load l where l.judge_id = judges[i]), 0)
            into judge_id, judge_name, load_before
            from (select generate_subscripts(judges, 1) i) s
            order by 3, 1 limit 1;
    end if;
    insert into cases.case_file (id, number, court_code, year, type, serial, account_number, judge_id, judge_name,
            judge_reason, cause, title_kind, title_number, title_court, effective_on, received_on, filed_on, filed_by,
            earlier_case_id, claimed_fen, traits, parties, next_due_on)
        values (case_id, number, court, y, t, n, account_number, judge_id, coalesce(judge_name, ''),
            coalesce(p_judge_reason, 'BY_LOAD:' || load_before, ''),
            p_cause, p_title_kind, p_title_number, p_title_court, p_effective_on, p_received_on, p_filed_on, by_id,
            p_earlier, p_claimed, p_traits, p_parties, p_next_due_on);
    insert into cases.case_party (case_id, party_id, role, name, is_unit, id_kind, id_number, phone, address)
        select case_id, files[i], p_role[i], p_name[i], p_unit[i], p_id_kind[i], p_id_number[i], p_phone[i], p_address[i]
        from (select generate_subscripts(files, 1) i) s;
    -- mostly one of each: a row by itself is the lightest statement
    for i in 1 .. cardinality(o_name) loop
        insert into cases.obligation (case_id, no, name, amount_fen, last_day)
            values (case_id, i, o_name[i], o_amount[i], o_last_day[i]);
    end loop;
    for i in 1 .. cardinality(c_name) loop
        insert into cases.cost (case_id, no, name, amount_fen, in_doubled_base, last_day)
            values (case_id, i, c_name[i], c_amount[i], c_doubled[i], c_last_day[i]);
    end loop;
    for i in 1 .. cardinality(i_obligation) loop
        insert into cases.interest_term (case_id, no, obligation, from_on, to_on, rate)
            values (case_id, i, i_obligation[i], i_from[i], i_to[i], i_rate[i]::jsonb);
    end loop;
    insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on, due_at,
            provisional, done_on, done_at, done_event, done_by, done_by_name)
        select case_id, n_code[i], court, judge_id, n_duty[i], first + n_starts_on[i], n_started_by[i], first + n_due_on[i],
            n_due_at[i], n_provisional[i], first + n_done_on[i], n_done_at[i], n_done_event[i],
            case when n_done_on[i] is not null then by_id end, case when n_done_on[i] is not null then by_name end
        from (select generate_subscripts(n_code, 1) i) s;
    insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
        select case_id, e_code[i], e_at[i], recorded, by_id, by_name,
            case e_code[i]
                when 'CASE_FILED' then e_facts[i]::jsonb || jsonb_build_object('caseNumber', number)
                when 'OFFICER_ASSIGNED' then e_facts[i]::jsonb || jsonb_build_object('officer', coalesce(judge_name, ''),
                    'officerId', judge_id::text, 'openCases', load_before::text)
                else e_facts[i]::jsonb end
        from (select generate_subscripts(e_code, 1) i) s;
    if p_key is not null then
        insert into cases.filing_key (person_id, key, digest, case_id) values (by_id, p_key, p_digest, case_id);
    end if;
    insert into audit.said (at, person_id, person_name, court_code, act, subject, details)
        values (recorded, by_id, by_name, court, 'CASE_FILED', 'case:' || case_id,
            jsonb_strip_nulls(jsonb_build_object('number', number, 'reason', p_repeat_reason)));
    return array[case_id::text, number, account_number, judge_id::text, judge_name, load_before::text,
        cases.version_of(currval('cases.event_id_seq'))::text];
end $$;
