-- What is still open is few beside all that ever came in. By its number a new receipt goes to the end of the index and need
-- not look for its place; a court's are picked out by its code without touching those of the others.
drop index funds.receipt_open;
create index receipt_open on funds.receipt (id, court_code, arrived_on) where open_fen > 0;
