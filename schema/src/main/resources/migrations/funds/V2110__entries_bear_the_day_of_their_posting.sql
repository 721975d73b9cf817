-- An entry with what its posting says of day and kind: what was booked since a day, or what moved an account, is found
-- in one look at the posting that carries it, instead of looking for the posting of every entry.
create view funds.dated_entry as
    select u.posting_id, u.kind, u.document, u.booked_on, u.account_id, u.fen
    from (select p.id as posting_id, p.kind, p.document, p.booked_on, p.giver as account_id, -p.fen as fen
              from funds.posting p
          union all
          select p.id, p.kind, p.document, p.booked_on, p.taker, p.fen from funds.posting p
          union all
          select p.id, p.kind, p.document, p.booked_on, e.account_id, e.fen
              from funds.long_entry e join funds.posting p on p.id = e.posting_id) u
    where u.account_id is not null;

-- What was taken in cash or by card is a handful among the bank's receipts.
create index receipt_by_hand on funds.receipt (court_code, arrived_on) where kind <> 'BANK';
