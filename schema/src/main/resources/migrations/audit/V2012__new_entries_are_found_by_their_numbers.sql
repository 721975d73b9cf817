-- What is new since a seal was found by an index of transactions, which every entry had to enter. It is found by its
-- number as well: each seal keeps the number of the transaction that made it. Who is numbered later writes later, so
-- that what a seal covers whose transaction came before a look's first one lies below everything that the look is after.
alter table audit.seal add column next_tx bigint;
drop index audit.entry_tx;
