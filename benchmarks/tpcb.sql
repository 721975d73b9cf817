-- TPC-B as pgbench lays it out, scale 10.
drop table if exists public.pgbench_accounts, public.pgbench_branches, public.pgbench_tellers, public.pgbench_history;
create table public.pgbench_branches (bid int not null primary key, bbalance int, filler char(88)) with (fillfactor = 100);
create table public.pgbench_tellers (tid int not null primary key, bid int, tbalance int, filler char(84)) with (fillfactor = 100);
create table public.pgbench_accounts (aid int not null primary key, bid int, abalance int, filler char(84)) with (fillfactor = 100);
create table public.pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
insert into public.pgbench_branches (bid, bbalance) select g, 0 from generate_series(1, 10) g;
insert into public.pgbench_tellers (tid, bid, tbalance) select g, (g - 1) / 10 + 1, 0 from generate_series(1, 100) g;
insert into public.pgbench_accounts (aid, bid, abalance, filler) select g, (g - 1) / 100000 + 1, 0, '' from generate_series(1, 1000000) g;
analyze public.pgbench_accounts;
