-- Messages that were kept but not merged, because the server fell or failed in between, are merged later.
create index message_unfinished on exchange.message (received_at) where verdict in ('RECEIVED', 'FAILED');
