-- What is asked for. Settings: lianzhi.city_copies (how many times the article's numbers; 1), lianzhi.city_before (copies made
-- before: a large city is made piece by piece, and no piece repeats another's people), lianzhi.city_end (last day of the second
-- period, the end of a month; 2017-10-31), lianzhi.city_until (what lies after it has not happened yet; infinity),
-- lianzhi.city_histories (whole, counted: without queries, controls and books, thin: only what is counted).
create or replace function pg_temp.u(no bigint, salt bigint) returns float8 language sql immutable parallel safe
    return (hashint8extended(no, salt) & 1073741823)::float8 / 1073741824;
create or replace function pg_temp.yuan(fen bigint) returns text language sql immutable parallel safe
    return (fen / 100) || '.' || lpad((fen % 100)::text, 2, '0');
create or replace function pg_temp.at(day date, hour time) returns timestamptz language sql stable parallel safe
    return (day + hour) at time zone 'Asia/Shanghai';

create temp table city_set on commit drop as
    select coalesce(nullif(current_setting('lianzhi.city_copies', true), '')::int, 1) as copies,
           coalesce(nullif(current_setting('lianzhi.city_before', true), '')::int, 0) as before, 0::bigint as base,
           coalesce(nullif(current_setting('lianzhi.city_end', true), '')::date, '2017-10-31') as last_day,
           coalesce(nullif(current_setting('lianzhi.city_until', true), '')::date, 'infinity') as until,
           coalesce(current_setting('lianzhi.city_histories', true), '') = 'thin' as thin;
