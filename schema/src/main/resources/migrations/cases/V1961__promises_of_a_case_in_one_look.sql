-- The same promises, each refused by its own name, in one constraint: a constraint is read and compiled anew for every
-- statement, and every event writes the row of its case; a function is compiled once per session.
create function cases.case_is_sound(p_stage text, p_received date, p_filed date, p_closed date, p_way text, p_claimed bigint)
    returns boolean language plpgsql immutable as $$
declare
    broken text;
begin
    if p_claimed >= 0 and p_filed >= p_received and (p_closed is null) = (p_way is null)
            and (p_closed is null or p_closed >= p_filed)
            and (case when p_stage in ('FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'DISPOSING', 'PAYING')
                then p_closed is null else p_stage in ('CLOSED', 'ROUND_ENDED') and p_closed is not null end) then
        return true;
    end if;
    broken := case when p_claimed < 0 then 'case_claim_not_negative'
        when p_filed < p_received then 'case_filed_after_receipt'
        when p_stage not in ('FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'DISPOSING', 'PAYING', 'ROUND_ENDED', 'CLOSED')
            then 'case_stage'
        when (p_stage in ('ROUND_ENDED', 'CLOSED')) <> (p_closed is not null) then 'case_closed_has_day'
        when (p_closed is null) <> (p_way is null) then 'case_closed_has_way'
        else 'case_closed_after_filing' end;
    raise exception 'A case breaks the promise "%"', broken using errcode = '23514', constraint = broken;
end $$;
alter table cases.case_file
    drop constraint case_claim_not_negative, drop constraint case_filed_after_receipt, drop constraint case_stage,
    drop constraint case_closed_has_day, drop constraint case_closed_has_way, drop constraint case_closed_after_filing,
    add constraint case_is_sound check (
        cases.case_is_sound(stage, received_on, filed_on, closed_on, close_way, claimed_fen));

create function cases.node_is_sound(p_done_on date, p_done_at timestamptz, p_done_event text, p_dropped_at timestamptz)
    returns boolean language plpgsql immutable as $$
declare
    broken text;
begin
    if num_nulls(p_done_on, p_done_at, p_done_event) in (0, 3) and (p_done_at is null or p_dropped_at is null) then
        return true;
    end if;
    broken := case when num_nulls(p_done_on, p_done_at, p_done_event) in (1, 2) then 'node_done_is_whole'
        else 'node_done_or_dropped' end;
    raise exception 'A node breaks the promise "%"', broken using errcode = '23514', constraint = broken;
end $$;
alter table cases.node
    drop constraint node_done_is_whole, drop constraint node_done_or_dropped,
    add constraint node_is_sound check (cases.node_is_sound(done_on, done_at, done_event, dropped_at));

-- The same pairs of characters and the same account number, by functions that keep their plans.
create or replace function cases.grams(name text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
    pairs text[] := array[substr(name, 1, 2)];
    pair text;
begin
    for i in 2 .. length(name) - 1 loop
        pair := substr(name, i, 2);
        if pair <> all (pairs) then
            pairs := pairs || pair;
        end if;
    end loop;
    return pairs;
end $$;

create or replace function cases.account_number(court_code text, year int, type text, serial int) returns text
    language plpgsql immutable strict parallel safe as $$
declare
    base constant text := rpad(regexp_replace(court_code, '\D', '', 'g'), 4, '0') || year
        || case type when '执' then '1' when '执恢' then '2' when '执保' then '3' else '9' end || lpad(serial::text, 7, '0');
begin
    return base || lpad((98 - base::bigint * 100 % 97)::text, 2, '0');
end $$;
