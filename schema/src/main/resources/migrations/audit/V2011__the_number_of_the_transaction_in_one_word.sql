-- The same number as before, asked in one word instead of a number turned into text and back.
alter table audit.entry alter column tx set default txid_current();
