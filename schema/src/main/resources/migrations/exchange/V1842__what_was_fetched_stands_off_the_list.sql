-- What was fetched stands off the list until its time, and is struck off then; what came back to the list counts as offered.
update exchange.item i set state = 'OFFERED' from exchange.waiting w
    where w.item_id = i.id and w.again_at is null and i.state = 'FETCHED';
-- A package is never offered again: what was read of it waits no more.
delete from exchange.waiting w using exchange.item i where i.id = w.item_id and w.again_at = 'infinity' and i.state = 'FETCHED';
