-- A message may say "nothing found" of many requests and something else of a few: it records the many, rows record the few.
alter table exchange.message drop constraint message_nils_are_accepted,
    add constraint message_nils_are_accepted check (nils is null or (nils > 0 and verdict in ('ACCEPTED', 'PARTLY')));
