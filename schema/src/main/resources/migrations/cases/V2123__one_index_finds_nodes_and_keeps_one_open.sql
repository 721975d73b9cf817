-- One index finds the nodes of a case and keeps one open of each kind: what is done or dropped is told apart by its number.
alter table cases.node drop constraint node_pkey;
drop index cases.node_one_open;
create unique index node_one_open
    on cases.node (case_id, code, (case when done_at is null and dropped_at is null then 0 else id end));
-- No two entries of these are alike: to look for alike ones before a page is split finds nothing.
alter index cases.event_by_case set (deduplicate_items = off);
alter index cases.case_by_court set (deduplicate_items = off);
alter index cases.case_by_day set (deduplicate_items = off);
alter index cases.case_by_judge set (deduplicate_items = off);
