select court, count(*) filter (where filed between '2026-01-01' and '2026-10-31') as new, count(*) filter (where closed between '2026-01-01' and '2026-10-31') as closed,
    count(*) filter (where closed between '2026-01-01' and '2026-10-31' and closed - filed <= 180) as in_time,
    count(*) filter (where closed between '2026-01-01' and '2026-10-31' and way = 'PERFORMED') as performed,
    sum(target_fen) filter (where closed between '2026-01-01' and '2026-10-31') as target, sum(got_fen) filter (where closed between '2026-01-01' and '2026-10-31') as got,
    sum(closed - filed) filter (where closed between '2026-01-01' and '2026-10-31') as days, count(*) filter (where filed <= '2026-10-31') - count(*) filter (where closed <= '2026-10-31') as pending
from kase group by court
