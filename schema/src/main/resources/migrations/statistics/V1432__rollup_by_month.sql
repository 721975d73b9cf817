-- Most periods begin and end with a month: whole months are added up once more, so that years of a large city stay small.
create table statistics.rollup_month (
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
    constraint rollup_month_is_a_first check (extract(day from on_day) = 1)
);

create view statistics.tally_month as
    select court_code, type, kind, way, on_day, n, in_time, days, amount, recovered from statistics.rollup_month
    union all
    select court_code, type, kind, way, date_trunc('month', on_day)::date, n, in_time, days, amount, recovered
    from statistics.entry where not folded;

insert into statistics.rollup_month
    select court_code, type, kind, way, date_trunc('month', on_day)::date, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered)
    from statistics.rollup group by 1, 2, 3, 4, 5;

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
            recovered = r.recovered + excluded.recovered)
    select count(*) from taken
$$;

-- The months, too, must equal the full recount.
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
    having sum(n) <> 0 or sum(in_time) <> 0 or sum(days) <> 0 or sum(amount) <> 0 or sum(recovered) <> 0;
