-- Every case of the plan: its court, judge, type, days, way of closing and a first sum.
create temp table city_drawn on commit drop as
    select c.*, x.code as court, x.heaps,
           case when c.kind = 'O' then case when x.code = '粤08' then '执复' else '执异' end
                when pg_temp.u(c.no, 3) < 0.08 then '执恢' else '执' end as type,
           case when c.kind = 'O' then case when x.code = '粤08' then 'REVIEW_DONE' else 'OBJECTION_DONE' end
                when c.performed then 'PERFORMED'
                when pg_temp.u(c.no, 4) < 0.86 and c.closed_in || c.filed_in <> 'GG' then 'ROUND_TERMINATED'
                when pg_temp.u(c.no, 4) < 0.95 then 'ENDED'
                when pg_temp.u(c.no, 4) < 0.98 then 'CANCELLED' else 'DISMISSED' end as way
    from (select s.base + row_number() over () as no, c.* from city_set s, city_cohort c, generate_series(1, c.n * s.copies)) c
        join city_court x on pg_temp.u(c.no, 1) * 0.9999999 >= x.from_share and pg_temp.u(c.no, 1) * 0.9999999 < x.to_share;

-- Closed after filing, never sooner than the law lets: a round lasts three months, an objection is decided in fifteen days.
-- How long a case lasts is drawn first, then when it was filed, so that no month has to take what others left; what was
-- carried over ends rather early, what stays open was filed rather late.
create temp table city_dated on commit drop as
    with lasting as (
        select d.*, w.first as file_first, least(w.last, v.last - g.gap) as file_last, v.first as close_first, v.last as close_last, g.gap,
               case when d.filed_in = d.closed_in and d.kind = 'E'
                   then least(v.last - w.first, g.gap + floor(power(pg_temp.u(no, 6), 2) * g.more)::int) end as days
        from city_drawn d join city_window w on w.name = d.filed_in join city_window v on v.name = d.closed_in
            cross join lateral (select case d.way when 'ROUND_TERMINATED' then 66 when 'OBJECTION_DONE' then 5
                when 'REVIEW_DONE' then 5 else 8 end as gap, case d.way when 'ROUND_TERMINATED' then 50 else 80 end as more) g),
    filed as (
        select l.*, file_first + case when days is not null then floor(pg_temp.u(no, 5) * (close_last - days - file_first + 1))::int
            else floor(power(pg_temp.u(no, 5), case closed_in when 'A' then 0.5 else 1 end) * (file_last - file_first + 1))::int end as filed_k
        from lasting l),
    closed as (
        select f.*, greatest(close_first, filed_k + gap) as soonest,
               case when kind = 'O' then least(close_last, greatest(close_first, filed_k + 5 + (pg_temp.u(no, 6) * 6)::int))
                   when days is not null then filed_k + days
                   else greatest(close_first, filed_k + gap)
                       + floor(power(pg_temp.u(no, 6), 2.2) * (close_last - greatest(close_first, filed_k + gap) + 1))::int end as k
        from filed f)
    select c.*, case when heaps > pg_temp.u(no, 7) and e.month_end - 2 >= soonest and e.month_end <= close_last
            then e.month_end - (pg_temp.u(no, 8) * 3)::int % 3 else c.k end as closed_k
    from closed c join city_day e on e.k = c.k;

create temp table city_case on commit drop as
    select d.no, nextval('cases.case_id') as id, d.court, d.type, d.kind, d.way, d.filed_in, d.closed_in, d.performed,
           d.filed_k, d.closed_k, f.d as filed_on, e.d as closed_on, e.d <= s.until as is_closed,
           extract(year from f.d)::int as year,
           case when d.performed and d.closed_in = 'P2'
               then row_number() over (partition by d.performed, d.closed_in order by hashint8extended(d.no, 9)) end as exposed_no,
           coalesce(k.last, 0) + row_number() over (partition by d.court, extract(year from f.d), d.type order by f.d, d.no)::int as serial,
           j.id as judge_id, coalesce(j.name, '') as judge_name,
           case when d.kind = 'E' then 100 * (3000 + floor(600000 * power(pg_temp.u(d.no, 10), 4)))::bigint else 0 end as claimed_fen,
           case when pg_temp.u(d.no, 11) < 0.2 then 1 + (pg_temp.u(d.no, 12) * 8)::bigint % 8
               else 9 + s.base + floor(pg_temp.u(d.no, 12) * s.pool / 2)::bigint end as applicant_no,
           9 + s.base + s.pool / 2 + 1 + floor(pg_temp.u(d.no, 13) * s.pool / 2)::bigint as debtor_no
    from city_dated d cross join (select s.*, (select count(*) from city_dated) as pool from city_set s) s
        join city_day f on f.k = d.filed_k join city_day e on e.k = d.closed_k
        left join cases.counter k on k.court_code = d.court and k.year = extract(year from f.d) and k.type = d.type
        left join city_seat j on j.court_code = d.court and j.no = 1 + floor(power(pg_temp.u(d.no, 14), 1.5) * j.seats)::int
    where f.d <= s.until;
create unique index on city_case (no);
