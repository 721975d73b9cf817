-- Who writes to a page of which less is free than this clears it first of what others left there, and looks at every row
-- of it for that: with fewer rows on a page there is less to look at.
alter table funds.balance set (fillfactor = 40);
cluster funds.balance using balance_pkey;
alter table funds.balance set without cluster;
