-- The sums claimed, so that recovery comes to 42.92 % in the first period and 53.61 % in the second, and the 723 cases
-- that were performed after their debtors were made public come to 141.67 million yuan.
update city_case c set claimed_fen = 100 * round(c.claimed_fen * s.copies * 141670000 / x.sum)::bigint
from city_set s, (select sum(claimed_fen) as sum from city_case, city_set where exposed_no <= 723 * copies) x
where c.exposed_no <= 723 * s.copies;
update city_case c set claimed_fen = c.claimed_fen + 14167000000 * s.copies - x.sum
from city_set s, (select sum(claimed_fen) as sum from city_case, city_set where exposed_no <= 723 * copies) x
where c.exposed_no = 1;

with told (closed_in, rate) as (values ('P1', 0.4292::numeric), ('P2', 0.5361)),
sums as (
    select t.closed_in, t.rate, sum(c.claimed_fen) filter (where not c.performed) as others,
           coalesce(sum(c.claimed_fen) filter (where c.exposed_no <= 723 * s.copies), 0) as fixed,
           sum(c.claimed_fen) filter (where c.performed and c.exposed_no <= 723 * s.copies is not true) as free
    from told t join city_case c on c.closed_in = t.closed_in and c.kind = 'E' cross join city_set s group by 1, 2)
update city_case c set claimed_fen = 100 * greatest(1, round(c.claimed_fen * (x.others * x.rate / (1 - x.rate) - x.fixed) / x.free / 100))::bigint
from sums x, city_set s
where c.closed_in = x.closed_in and c.kind = 'E' and c.performed and c.exposed_no <= 723 * s.copies is not true;
