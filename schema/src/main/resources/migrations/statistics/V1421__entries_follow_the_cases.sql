-- A case that changes and a figure that does not would differ for a night: the entry is written with the change.

-- The day of recording; who loads history says it himself.
create function statistics.today() returns date language sql stable as $$
    select coalesce(nullif(current_setting('lianzhi.recorded_on', true), '')::date, (now() at time zone 'Asia/Shanghai')::date)
$$;

create function statistics.writes_itself() returns boolean language sql stable as $$
    select coalesce(current_setting('lianzhi.entries', true), '') <> 'loaded'
$$;

create function statistics.enter_filed(c cases.case_file) returns void language sql as $$
    insert into statistics.entry (case_id, court_code, type, kind, on_day, n, amount, recorded_on)
    values (c.id, c.court_code, c.type, 'FILED', c.filed_on, 1, c.claimed_fen, statistics.today())
$$;

create function statistics.enter_closed(c cases.case_file) returns void language sql as $$
    insert into statistics.entry (case_id, court_code, type, kind, way, on_day, n, in_time, days, amount, recovered, recorded_on)
    values (c.id, c.court_code, c.type, 'CLOSED', c.close_way, c.closed_on, 1,
        (c.closed_on <= coalesce((select max(due_on) from cases.node where case_id = c.id and code in ('I01', 'I02') and dropped_at is null),
            (c.filed_on + interval '6 months')::date))::int,
        c.closed_on - c.filed_on, c.claimed_fen,
        coalesce((select sum(amount_fen) from cases.payment where case_id = c.id), 0), statistics.today())
$$;

-- Takes back what the case has counted for so far.
create function statistics.take_back(p_case bigint, p_kinds text[]) returns void language sql as $$
    insert into statistics.entry (case_id, court_code, type, kind, way, on_day, n, in_time, days, amount, recovered, recorded_on)
    select case_id, court_code, type, kind, way, on_day, -sum(n), -sum(in_time), -sum(days), -sum(amount), -sum(recovered),
           statistics.today()
    from statistics.entry where case_id = p_case and kind = any (p_kinds)
    group by case_id, court_code, type, kind, way, on_day
    having sum(n) <> 0 or sum(amount) <> 0 or sum(recovered) <> 0 or sum(in_time) <> 0 or sum(days) <> 0
$$;

create function statistics.case_filed() returns trigger language plpgsql as $$
begin
    if statistics.writes_itself() then
        perform statistics.enter_filed(new);
        if new.closed_on is not null then
            perform statistics.enter_closed(new);
        end if;
    end if;
    return null;
end $$;
create trigger counted_when_filed after insert on cases.case_file for each row execute function statistics.case_filed();

create function statistics.case_changed() returns trigger language plpgsql as $$
begin
    if not statistics.writes_itself() then
        return null;
    end if;
    if (old.court_code, old.type, old.filed_on, old.claimed_fen) is distinct from (new.court_code, new.type, new.filed_on, new.claimed_fen) then
        perform statistics.take_back(new.id, '{FILED,CLOSED}');
        perform statistics.enter_filed(new);
    else
        perform statistics.take_back(new.id, '{CLOSED}');
    end if;
    if new.closed_on is not null then
        perform statistics.enter_closed(new);
    end if;
    return null;
end $$;
create trigger counted_when_changed after update on cases.case_file for each row
    when ((old.court_code, old.type, old.filed_on, old.claimed_fen, old.closed_on, old.close_way)
        is distinct from (new.court_code, new.type, new.filed_on, new.claimed_fen, new.closed_on, new.close_way))
    execute function statistics.case_changed();

create function statistics.enter_paid(p cases.payment, p_sign int) returns void language sql as $$
    insert into statistics.entry (case_id, court_code, type, kind, way, on_day, n, amount, recovered, recorded_on)
    select c.id, c.court_code, c.type, k.kind, k.way, k.on_day, k.n, k.amount, k.recovered, statistics.today()
    from cases.case_file c cross join lateral (values
        ('PAID', '', p.paid_on, p_sign, p_sign * p.amount_fen, 0::bigint),
        ('CLOSED', c.close_way, c.closed_on, 0, 0::bigint, p_sign * p.amount_fen)) k (kind, way, on_day, n, amount, recovered)
    where c.id = p.case_id and k.on_day is not null
$$;

create function statistics.case_paid() returns trigger language plpgsql as $$
begin
    if statistics.writes_itself() then
        -- whoever closes the case waits for the payment, or the payment for him: one of the two sees the other
        perform from cases.case_file where id = coalesce(new.case_id, old.case_id) for update;
        if tg_op <> 'INSERT' then
            perform statistics.enter_paid(old, -1);
        end if;
        if tg_op <> 'DELETE' then
            perform statistics.enter_paid(new, 1);
        end if;
    end if;
    return null;
end $$;
create trigger counted_when_paid after insert or update or delete on cases.payment for each row execute function statistics.case_paid();

-- What was there before the entries.
do $$
begin
    perform statistics.enter_filed(c), case when c.closed_on is not null then statistics.enter_closed(c) end from cases.case_file c;
    perform statistics.enter_paid(p, 1) from cases.payment p join cases.case_file c on c.id = p.case_id and c.closed_on is null;
    insert into statistics.entry (case_id, court_code, type, kind, on_day, n, amount, recorded_on)
        select c.id, c.court_code, c.type, 'PAID', p.paid_on, 1, p.amount_fen, p.paid_on
        from cases.payment p join cases.case_file c on c.id = p.case_id where c.closed_on is not null;
    update statistics.entry set recorded_on = on_day where kind in ('FILED', 'CLOSED', 'PAID');
end $$;
