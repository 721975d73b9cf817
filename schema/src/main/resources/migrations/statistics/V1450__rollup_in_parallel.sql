-- A nation's months are added up on every core: without being told, the planner takes a function for one that must run alone.
alter function statistics.tally_between(date, date) parallel safe;
alter table statistics.rollup_month set (parallel_workers = 2);
