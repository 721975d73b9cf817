-- Entries of nobody are few: to leave them out of this index, every entry was asked for it.
drop index audit.entry_person;
create index entry_person on audit.entry (person_id, id) with (deduplicate_items = off);
