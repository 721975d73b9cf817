-- The plan of two periods of a city, as the article tells them: which cases were filed when and closed when and how.
-- Working days, numbered: everything that a court does happens on one of them.
create temp table city_day on commit drop as
    with notice (from_on, to_on, rest) as (values
        ('2015-06-22'::date, '2015-06-22'::date, true), ('2015-09-03', '2015-09-05', true), ('2015-09-06', '2015-09-06', false),
        ('2015-10-01', '2015-10-07', true), ('2015-10-10', '2015-10-10', false), ('2016-01-01', '2016-01-01', true),
        ('2016-02-06', '2016-02-06', false), ('2016-02-07', '2016-02-13', true), ('2016-02-14', '2016-02-14', false),
        ('2016-04-04', '2016-04-04', true), ('2016-05-01', '2016-05-02', true), ('2016-06-09', '2016-06-11', true),
        ('2016-06-12', '2016-06-12', false), ('2016-09-15', '2016-09-17', true), ('2016-09-18', '2016-09-18', false),
        ('2016-10-01', '2016-10-07', true), ('2016-10-08', '2016-10-09', false), ('2017-01-01', '2017-01-02', true),
        ('2017-01-22', '2017-01-22', false), ('2017-01-27', '2017-02-02', true), ('2017-02-04', '2017-02-04', false),
        ('2017-04-01', '2017-04-01', false), ('2017-04-02', '2017-04-04', true), ('2017-05-01', '2017-05-01', true),
        ('2017-05-27', '2017-05-27', false), ('2017-05-28', '2017-05-30', true), ('2017-09-30', '2017-09-30', false),
        ('2017-10-01', '2017-10-08', true), ('2018-01-01', '2018-01-01', true), ('2018-02-11', '2018-02-11', false),
        ('2018-02-15', '2018-02-21', true), ('2018-02-24', '2018-02-24', false), ('2018-04-05', '2018-04-07', true),
        ('2018-04-08', '2018-04-08', false), ('2018-04-28', '2018-04-28', false), ('2018-04-29', '2018-05-01', true),
        ('2018-06-18', '2018-06-18', true), ('2024-10-01', '2024-10-07', true), ('2025-01-01', '2025-01-01', true),
        ('2025-01-26', '2025-01-26', false), ('2025-01-28', '2025-02-04', true), ('2025-02-08', '2025-02-08', false),
        ('2025-04-04', '2025-04-06', true), ('2025-04-27', '2025-04-27', false), ('2025-05-01', '2025-05-05', true),
        ('2025-05-31', '2025-06-02', true), ('2025-09-28', '2025-09-28', false), ('2025-10-01', '2025-10-08', true),
        ('2025-10-11', '2025-10-11', false), ('2026-01-01', '2026-01-03', true), ('2026-01-04', '2026-01-04', false),
        ('2026-02-14', '2026-02-14', false), ('2026-02-15', '2026-02-23', true), ('2026-02-28', '2026-02-28', false),
        ('2026-04-04', '2026-04-06', true), ('2026-05-01', '2026-05-05', true), ('2026-05-09', '2026-05-09', false),
        ('2026-06-19', '2026-06-21', true), ('2026-09-20', '2026-09-20', false), ('2026-09-25', '2026-09-27', true),
        ('2026-10-01', '2026-10-07', true), ('2026-10-10', '2026-10-10', false))
    select row_number() over (order by d)::int as k, d::date as d,
           (count(*) over (order by date_trunc('month', d)))::int as month_end
    from city_set s, generate_series(s.last_day - interval '30 months', s.last_day + interval '14 months', interval '1 day') d
    where coalesce((select not n.rest from notice n where d between n.from_on and n.to_on), extract(isodow from d) < 6);
create unique index on city_day (k);
create unique index on city_day (d);

create temp table city_window on commit drop as
    select w.name, min(c.k) as first, max(c.k) as last
    from city_set s cross join lateral (values
        ('B', (s.last_day + 1 - interval '28 months')::date, (s.last_day + 1 - interval '22 months')::date - 1),
        ('P1', (s.last_day + 1 - interval '22 months')::date, (s.last_day + 1 - interval '12 months')::date - 1),
        ('G', (s.last_day + 1 - interval '12 months')::date, (s.last_day + 1 - interval '10 months')::date - 1),
        ('P2', (s.last_day + 1 - interval '10 months')::date, s.last_day),
        ('A', s.last_day + 1, (s.last_day + 1 + interval '9 months')::date - 1)) w (name, from_on, to_on)
        join city_day c on c.d between w.from_on and w.to_on
    group by w.name;

-- P1 and P2 are the two periods, G lies between them, B before and A after. E enforces, O objects or asks for review.
create temp table city_cohort on commit drop as
    select * from (values
        ('B', 'P1', 'E', true, 60), ('B', 'P1', 'E', false, 240), ('B', 'G', 'E', true, 30), ('B', 'G', 'E', false, 70),
        ('P1', 'P1', 'E', true, 923), ('P1', 'P1', 'E', false, 3153), ('P1', 'P1', 'O', false, 131),
        ('P1', 'G', 'E', true, 700), ('P1', 'G', 'E', false, 1357), ('P1', 'P2', 'E', true, 120), ('P1', 'P2', 'E', false, 310),
        ('P1', 'A', 'E', true, 20), ('P1', 'A', 'E', false, 44), ('G', 'G', 'E', true, 700), ('G', 'G', 'E', false, 180),
        ('G', 'G', 'O', false, 20), ('G', 'P2', 'E', true, 100), ('G', 'P2', 'E', false, 170), ('G', 'A', 'E', true, 10),
        ('G', 'A', 'E', false, 20), ('P2', 'P2', 'E', true, 2177), ('P2', 'P2', 'E', false, 3061), ('P2', 'P2', 'O', false, 187),
        ('P2', 'A', 'E', true, 1400), ('P2', 'A', 'E', false, 2099), ('P2', 'A', 'O', false, 6))
        c (filed_in, closed_in, kind, performed, n);
update city_set set base = before * (select sum(n) from city_cohort);

-- Courts differ in size, and judges of a court in load.
create temp table city_court on commit drop as
    select code, heaps, sum(weight) over (order by code) - weight as from_share, sum(weight) over (order by code) as to_share
    from (values ('粤08', 0.063::float8, 0.1::float8), ('粤0802', 0.142, 0.15), ('粤0803', 0.157, 0.2), ('粤0804', 0.043, 0.15),
        ('粤0811', 0.051, 0.1), ('粤0823', 0.093, 0.25), ('粤0825', 0.071, 0.3), ('粤0881', 0.145, 0.2), ('粤0882', 0.114, 0.85),
        ('粤0883', 0.086, 0.2), ('粤0891', 0.035, 0.1)) c (code, weight, heaps);
create temp table city_seat on commit drop as
    select p.court_code, row_number() over (partition by p.court_code order by p.id)::int as no, p.id, p.name,
           count(*) over (partition by p.court_code)::int as seats
    from access.person p join access.person_role r on r.person_id = p.id where r.role = 'JUDGE' and p.active;
