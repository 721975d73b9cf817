-- Payments of many cases that are written by one statement are counted by one statement, not each by four of its own.
create function statistics.cases_paid() returns trigger language plpgsql
    -- a few cases among very many are looked up by index
    set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if statistics.writes_itself() then
        -- whoever closes a case waits for its payment, or the payment for him: one of the two sees the other
        perform from cases.case_file c where c.id = any (array(select p.case_id from new_payment p))
            order by c.id for no key update;
        insert into statistics.entry (case_id, court_code, type, kind, way, on_day, n, amount, recovered, recorded_on)
        select c.id, c.court_code, c.type, k.kind, k.way, k.on_day, k.n, k.amount, k.recovered, statistics.today()
        from new_payment p join cases.case_file c on c.id = p.case_id cross join lateral (values
            ('PAID', '', p.paid_on, 1, p.amount_fen, 0::bigint),
            ('CLOSED', c.close_way, c.closed_on, 0, 0::bigint, p.amount_fen)) k (kind, way, on_day, n, amount, recovered)
        where k.on_day is not null;
    end if;
    return null;
end $$;

create or replace function statistics.case_paid() returns trigger language plpgsql as $$
begin
    if statistics.writes_itself() then
        perform from cases.case_file where id in (old.case_id, coalesce(new.case_id, old.case_id)) order by id for no key update;
        perform statistics.enter_paid(old, -1);
        if tg_op <> 'DELETE' then
            perform statistics.enter_paid(new, 1);
        end if;
    end if;
    return null;
end $$;
drop trigger counted_when_paid on cases.payment;
create trigger counted_when_paid after insert on cases.payment
    referencing new table as new_payment for each statement execute function statistics.cases_paid();
create trigger counted_when_changed after update or delete on cases.payment
    for each row execute function statistics.case_paid();
