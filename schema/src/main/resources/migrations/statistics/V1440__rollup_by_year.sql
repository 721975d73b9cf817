-- Years that are over are added up once more: what lies before the period is a few rows a court instead of every month since the beginning.
create table statistics.rollup_year (
    court_code text not null,
    type text not null,
    kind text not null,
    way text not null,
    on_day date not null,
    n bigint not null,
    in_time bigint not null,
    days bigint not null,
    amount bigint not null,
    recovered bigint not null,
    primary key (court_code, type, kind, way, on_day),
    constraint rollup_year_is_a_first check (extract(doy from on_day) = 1)
);
insert into statistics.rollup_year
    select court_code, type, kind, way, date_trunc('year', on_day)::date, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered)
    from statistics.rollup_month group by 1, 2, 3, 4, 5;
create index rollup_month_by_day on statistics.rollup_month (on_day);

-- Years before that of the first day, months from there to the last day, and what is in neither yet. Inlined, so that its conditions reach the tables.
create function statistics.tally_between(p_from date, p_to date)
returns table (court_code text, type text, kind text, way text, on_day date, n bigint, in_time bigint, days bigint, amount bigint, recovered bigint)
language sql stable as $$
    select court_code, type, kind, way, on_day, n, in_time, days, amount, recovered from statistics.rollup_year
    where on_day < date_trunc('year', p_from::timestamp)::date
    union all
    select court_code, type, kind, way, on_day, n, in_time, days, amount, recovered from statistics.rollup_month
    where on_day >= date_trunc('year', p_from::timestamp)::date and on_day <= p_to
    union all
    select court_code, type, kind, way, date_trunc('month', on_day::timestamp)::date, n::bigint, in_time::bigint, days::bigint, amount, recovered
    from statistics.entry where not folded and on_day <= p_to
$$;

drop view statistics.tally_month;

create or replace function statistics.fold() returns bigint language sql as $$
    with taken as (
        update statistics.entry e set folded = true
        from (select id from statistics.entry where not folded for update skip locked) f where e.id = f.id
        returning e.*),
    summed as (
        insert into statistics.rollup as r (court_code, type, kind, way, on_day, n, in_time, days, amount, recovered)
        select court_code, type, kind, way, on_day, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered)
        from taken group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
        on conflict (court_code, type, kind, way, on_day) do update set n = r.n + excluded.n,
            in_time = r.in_time + excluded.in_time, days = r.days + excluded.days, amount = r.amount + excluded.amount,
            recovered = r.recovered + excluded.recovered),
    by_month as (
        insert into statistics.rollup_month as r (court_code, type, kind, way, on_day, n, in_time, days, amount, recovered)
        select court_code, type, kind, way, date_trunc('month', on_day)::date, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered)
        from taken group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
        on conflict (court_code, type, kind, way, on_day) do update set n = r.n + excluded.n,
            in_time = r.in_time + excluded.in_time, days = r.days + excluded.days, amount = r.amount + excluded.amount,
            recovered = r.recovered + excluded.recovered),
    by_year as (
        insert into statistics.rollup_year as r (court_code, type, kind, way, on_day, n, in_time, days, amount, recovered)
        select court_code, type, kind, way, date_trunc('year', on_day)::date, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered)
        from taken group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
        on conflict (court_code, type, kind, way, on_day) do update set n = r.n + excluded.n,
            in_time = r.in_time + excluded.in_time, days = r.days + excluded.days, amount = r.amount + excluded.amount,
            recovered = r.recovered + excluded.recovered)
    select count(*) from taken
$$;

-- Days against the full recount, months against days, years against months.
create or replace view statistics.difference as
    select court_code, type, kind, way, on_day, sum(n) as n, sum(in_time) as in_time, sum(days) as days,
           sum(amount) as amount, sum(recovered) as recovered
    from (select * from statistics.tally where kind in ('FILED', 'CLOSED', 'PAID')
          union all
          select court_code, type, kind, way, on_day, -n, -in_time, -days, -amount, -recovered from statistics.recount) x
    group by 1, 2, 3, 4, 5
    having sum(n) <> 0 or sum(in_time) <> 0 or sum(days) <> 0 or sum(amount) <> 0 or sum(recovered) <> 0
    union all
    select court_code, type, kind, way, on_day, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered)
    from (select * from statistics.rollup_month
          union all
          select court_code, type, kind, way, date_trunc('month', on_day)::date, -n, -in_time, -days, -amount, -recovered
          from statistics.rollup) m
    group by 1, 2, 3, 4, 5
    having sum(n) <> 0 or sum(in_time) <> 0 or sum(days) <> 0 or sum(amount) <> 0 or sum(recovered) <> 0
    union all
    select court_code, type, kind, way, on_day, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered)
    from (select * from statistics.rollup_year
          union all
          select court_code, type, kind, way, date_trunc('year', on_day)::date, -n, -in_time, -days, -amount, -recovered
          from statistics.rollup_month) y
    group by 1, 2, 3, 4, 5
    having sum(n) <> 0 or sum(in_time) <> 0 or sum(days) <> 0 or sum(amount) <> 0 or sum(recovered) <> 0;
