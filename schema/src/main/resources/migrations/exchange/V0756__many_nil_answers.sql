-- A message that says "nothing found" of many requests is itself the record of them: no rows besides.
alter table exchange.message add column packed boolean not null default false,
    add column nils int, add column merged_at timestamptz,
    add constraint message_nils_are_merged check ((nils is null) = (merged_at is null)),
    add constraint message_nils_are_accepted check (nils is null or (nils > 0 and verdict = 'ACCEPTED'));
-- Which message answered a request: that of its partner and of its moment.
create unique index message_nils on exchange.message (partner_id, merged_at) where nils is not null;
