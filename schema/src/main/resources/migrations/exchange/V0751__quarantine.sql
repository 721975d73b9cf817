-- Forged, foreign, replayed or unsafe messages are kept with their bytes and merged never.
alter table exchange.message drop constraint message_verdict,
    add constraint message_verdict check (verdict in
        ('RECEIVED', 'ACCEPTED', 'PARTLY', 'REFUSED', 'ALREADY_ANSWERED', 'UNREADABLE', 'FAILED', 'QUARANTINED'));
create index message_quarantined on exchange.message (received_at) where verdict = 'QUARANTINED';
