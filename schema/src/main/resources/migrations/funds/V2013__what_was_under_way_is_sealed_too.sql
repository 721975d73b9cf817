-- A posting gets its number before its commit. A seal keeps which transactions were over when it looked, and how far it
-- looked: a transaction that lasted over a seal may have its postings far below that seal's last one. So nothing is looked
-- for any more only below what was numbered before transactions began that were over when the seal before looked.
alter table funds.seal add column over_before_tx bigint, add column looked_to bigint;

create or replace function funds.seal_postings(p_most int) returns int language plpgsql as $$
declare
    before funds.seal;
    settled bigint;
    over_before bigint;
    known int8multirange;
    fresh record;
begin
    perform pg_advisory_xact_lock(hashtext('funds.seal'));
    select * into before from funds.seal order by nr desc limit 1;
    over_before := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
    select least(max(t.last_id), before.looked_to) - 1000 into settled
    from (select s.last_id from funds.seal s where s.next_tx <= before.over_before_tx order by s.nr desc limit 1) t
    having max(t.last_id) is not null;
    select range_agg(r.ids) into known
    from funds.seal s, unnest(s.covers) r (ids) where s.last_id > coalesce(settled, 0);
    select range_agg(int8range(w.id, w.id, '[]')) as covers, count(*)::int as postings, max(w.id) as last_id,
        string_agg(sha256(convert_to(w.words, 'UTF8')), ''::bytea order by w.id) as digests
    into fresh
    from (select w.id, w.words from funds.posting_words w
          where w.id > coalesce(settled, 0) and not coalesce(known @> w.id, false) order by w.id limit p_most) w;
    if fresh.postings = 0 then
        return 0;
    end if;
    before.hash := coalesce(before.hash, (select c.hash from funds.chain_head c), ''::bytea);
    insert into funds.seal (nr, covers, postings, digests, previous_hash, hash, last_id, next_tx, over_before_tx, looked_to)
    values (coalesce(before.nr, 0) + 1, fresh.covers, fresh.postings, fresh.digests, before.hash,
        sha256(before.hash || fresh.digests), greatest(before.last_id, fresh.last_id), txid_current(), over_before,
        case when fresh.postings = p_most then fresh.last_id else greatest(before.last_id, fresh.last_id) end);
    return fresh.postings;
end $$;
