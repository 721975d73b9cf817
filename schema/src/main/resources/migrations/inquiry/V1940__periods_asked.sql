-- The days for which a bank is asked what accounts took in and gave out; none where it is not asked.
alter table inquiry.request add column moves_from date, add column moves_until date,
    add constraint request_period_is_whole check (num_nulls(moves_from, moves_until) <> 1 and moves_from <= moves_until);
