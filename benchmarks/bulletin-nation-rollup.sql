select court_code, sum(n) filter (where kind = 'FILED' and on_day between '2026-01-01' and '2026-10-31') as new, sum(n) filter (where kind = 'CLOSED' and on_day between '2026-01-01' and '2026-10-31') as closed,
    sum(in_time) filter (where kind = 'CLOSED' and on_day between '2026-01-01' and '2026-10-31') as in_time,
    sum(n) filter (where kind = 'CLOSED' and way = 'PERFORMED' and on_day between '2026-01-01' and '2026-10-31') as performed,
    sum(amount) filter (where kind = 'CLOSED' and on_day between '2026-01-01' and '2026-10-31') as target, sum(recovered) filter (where kind = 'CLOSED' and on_day between '2026-01-01' and '2026-10-31') as got,
    sum(days) filter (where kind = 'CLOSED' and on_day between '2026-01-01' and '2026-10-31') as days, coalesce(sum(n) filter (where kind = 'FILED' and on_day <= '2026-10-31'), 0) - coalesce(sum(n) filter (where kind = 'CLOSED' and on_day <= '2026-10-31'), 0) as pending
from statistics.tally_between('2026-01-01', '2026-10-31') group by court_code
