-- No two entries of these indexes are alike: to look for alike ones before a page is split finds nothing.
alter index audit.entry_subject set (deduplicate_items = off);
alter index audit.entry_person set (deduplicate_items = off);
