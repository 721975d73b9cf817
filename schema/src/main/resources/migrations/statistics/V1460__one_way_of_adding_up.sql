-- Days, months and years are added up by one function, and compared by one: a fourth length would be one more row here.
create function statistics.add_up(p_days statistics.rollup[]) returns void language plpgsql as $$
declare
    length record;
begin
    for length in select * from (values ('rollup', 'day'), ('rollup_month', 'month'), ('rollup_year', 'year')) v (name, unit) loop
        execute format($sql$
            insert into statistics.%I as r (court_code, type, kind, way, on_day, n, in_time, days, amount, recovered)
            select court_code, type, kind, way, date_trunc(%L, on_day::timestamp)::date, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered)
            from unnest($1) group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
            on conflict (court_code, type, kind, way, on_day) do update set n = r.n + excluded.n, in_time = r.in_time + excluded.in_time,
                days = r.days + excluded.days, amount = r.amount + excluded.amount, recovered = r.recovered + excluded.recovered
            $sql$, length.name, length.unit) using p_days;
    end loop;
end $$;

-- Takes the fresh entries into the rollups; a reader sees them in one place or the other, never in both or in none.
create or replace function statistics.fold() returns bigint language plpgsql as $$
declare
    added statistics.rollup[];
    entries bigint;
begin
    with taken as (
        update statistics.entry e set folded = true
        from (select id from statistics.entry where not folded for update skip locked) f where e.id = f.id
        returning e.*),
    by_day as (
        select row(court_code, type, kind, way, on_day, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered))::statistics.rollup as day,
               count(*) as entries
        from taken group by court_code, type, kind, way, on_day)
    select array_agg(day), coalesce(sum(by_day.entries), 0) into added, entries from by_day;
    perform statistics.add_up(added);
    return entries;
end $$;

-- Days against the full recount, months against days, years against months.
create or replace view statistics.difference as
    select court_code, type, kind, way, first as on_day, sum(sign * n) as n, sum(sign * in_time) as in_time, sum(sign * days) as days,
           sum(sign * amount) as amount, sum(sign * recovered) as recovered
    from (select 'day' as length, 1 as sign, t.* from statistics.tally t where kind in ('FILED', 'CLOSED', 'PAID')
          union all select 'day', -1, r.* from statistics.recount r
          union all select 'month', 1, m.* from statistics.rollup_month m
          union all select 'month', -1, d.* from statistics.rollup d
          union all select 'year', 1, y.* from statistics.rollup_year y
          union all select 'year', -1, m.* from statistics.rollup_month m) x
        cross join lateral (select date_trunc(x.length, x.on_day::timestamp)::date as first) f
    group by length, court_code, type, kind, way, first
    having sum(sign * n) <> 0 or sum(sign * in_time) <> 0 or sum(sign * days) <> 0 or sum(sign * amount) <> 0 or sum(sign * recovered) <> 0;
