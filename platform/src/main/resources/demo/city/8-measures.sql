-- What the courts did against debtors, event by event, in the numbers of the article; petitions with their answers.
create temp table city_act on commit drop as
    select c.id, c.no, c.judge_id, c.judge_name, a.code, d.d as on_day, a.nth, a.least_k,
           case a.code when 'EXPOSURE_PUBLISHED' then 1 + (a.nth <= 1510 * s.copies)::int end as persons
    from city_set s cross join city_window w
        join (select c.*, row_number() over (partition by a.code order by hashint8extended(c.no, a.salt)) as nth, a.code, a.times,
                     case when a.since_last_year then 0 else v.first end as least_k
              from city_window v cross join (values ('FINE_DECIDED', 41, 520, false), ('DETENTION_STARTED', 42, 731, false), ('POLICE_FILED', 43, 31, false),
                  ('BORDER_CONTROL_STARTED', 44, 180, true), ('EXIT_BAN_DECIDED', 45, 117, true),
                  ('AGENCY_MEASURE_STARTED', 46, 63, true), ('TRANSFER_DECIDED', 47, 23, false),
                  ('BANKRUPTCY_ACCEPTED', 48, 4, false), ('PETITION_REGISTERED', 49, 260, false), ('PETITION_CLOSED', 49, 244, false),
                  ('EXPOSURE_PUBLISHED', 50, 7840 - 723, false)) a (code, salt, times, since_last_year)
                  join city_case c on c.kind = 'E' and c.claimed_fen > 0 and c.closed_in in ('P2', 'A')
                      and (a.code <> 'EXPOSURE_PUBLISHED' or not (c.performed and c.closed_in = 'P2'))
                      and (a.code <> 'PETITION_REGISTERED' and a.code <> 'PETITION_CLOSED' or c.filed_in = 'P2' and c.filed_k < v.last - 40)
              where v.name = 'P2') a on a.nth <= a.times * s.copies
        join city_case c on c.no = a.no
        join city_day d on d.k = least(c.closed_k, w.last, greatest(a.least_k, c.filed_k + case a.code when 'PETITION_CLOSED' then 22 else 8 end))
    where w.name = 'P2'
    union all
    select c.id, c.no, c.judge_id, c.judge_name, 'EXPOSURE_PUBLISHED', d.d, 1000000000 + c.no, 0, 1
    from city_set s cross join city_window w join city_case c on c.exposed_no <= 723 * s.copies
        join city_day d on d.k = greatest(w.first, least(c.closed_k - 1, c.filed_k + 6)) where w.name = 'P2';

-- Fines come to 5.3338 million yuan: whole hundreds, the rest on the first.
create temp table city_fine on commit drop as
    select id, nth, 10000 * floor((10 + floor(pg_temp.u(no, 51) * 180)) * 53338 * s.copies / sum(10 + floor(pg_temp.u(no, 51) * 180)) over ())::bigint as fen
    from city_act, city_set s where code = 'FINE_DECIDED';
update city_fine f set fen = f.fen + 533380000::bigint * s.copies - x.sum
from city_set s, (select sum(fen) as sum from city_fine) x where f.nth = 1;

insert into cases.event (case_id, code, at, recorded_at, by_id, by_name, facts)
    select a.id, a.code, (a.on_day + time '10:20') at time zone 'Asia/Shanghai', (a.on_day + time '10:20') at time zone 'Asia/Shanghai',
           a.judge_id, a.judge_name,
           case when f.fen is not null then jsonb_build_object('amount', (f.fen / 100) || '.00')
               when a.persons is not null then jsonb_build_object('persons', a.persons::text) else '{}' end
    from city_act a cross join city_set s
        left join city_fine f on f.id = a.id and a.code = 'FINE_DECIDED'
    where a.on_day <= s.until;
