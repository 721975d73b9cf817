-- No two entries of these are alike: to look for alike ones before a page is split finds nothing.
alter index cases.case_by_court set (deduplicate_items = off);
alter index cases.case_by_day set (deduplicate_items = off);
alter index cases.case_by_judge set (deduplicate_items = off);
