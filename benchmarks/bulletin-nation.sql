-- Cases of 3,500 courts over three years, and what the product's rollup makes of them.
drop table if exists kase;
create unlogged table kase as
    select g as id, (abs(hashint8(g * 31)::bigint) % 3500)::int as court, date '2024-01-01' + (hashint8(g + 3) & 1023) as filed,
        case when g % 10 < 9 then date '2024-01-01' + (hashint8(g + 3) & 1023) + (20 + (hashint8(g) & 255))::int end as closed,
        (array ['PERFORMED', 'ROUND_TERMINATED', 'ENDED'])[1 + g % 3] as way, (1 + (hashint8(g + 5) & 16777215))::bigint * 100 as target_fen,
        (hashint8(g + 9) & 8388607)::bigint * 100 as got_fen
    from generate_series(1, :cases) g;
alter table kase set (parallel_workers = 2);
analyze kase;
truncate statistics.rollup_month;
insert into statistics.rollup_month
    select 'N' || court, '执', 'FILED', '', date_trunc('month', filed)::date, count(*), 0, 0, sum(target_fen), 0 from kase group by 1, 5
    union all
    select 'N' || court, '执', 'CLOSED', way, date_trunc('month', closed)::date, count(*), count(*) filter (where closed - filed <= 180),
        sum(closed - filed), sum(target_fen), sum(got_fen) from kase where closed is not null group by 1, 4, 5;
truncate statistics.rollup_year;
insert into statistics.rollup_year
    select court_code, type, kind, way, date_trunc('year', on_day)::date, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered)
    from statistics.rollup_month group by 1, 2, 3, 4, 5;
vacuum analyze statistics.rollup_month;
