-- One seal covers many postings: a digest of each, and a hash over all digests and the seal before. The old chain is
-- proved whole first; the new one goes on from its head and covers everything once more.
do $$
begin
    if exists (select from funds.faults_of_the_books() f where f.what = 'SEAL_BROKEN') then
        raise exception 'The chain of postings is broken: find out why before the upgrade';
    end if;
end $$;
create table funds.chain_head (hash bytea not null);
insert into funds.chain_head select hash from funds.seal order by nr desc limit 1;
drop function funds.faults_of_the_books();
drop function funds.seal_postings(int);
drop function funds.posting_text(funds.posting);
drop table funds.seal;

create table funds.seal (
    nr bigint primary key,
    covers int8multirange not null,
    postings int not null,
    digests bytea not null,
    previous_hash bytea not null,
    hash bytea not null,
    last_id bigint not null,
    next_tx bigint not null,
    sealed_at timestamptz not null default now(),
    constraint seal_has_a_digest_of_each check (length(digests) = postings * 32)
);
alter table funds.seal alter column digests set storage external;
create trigger seal_is_append_only before update or delete or truncate on funds.seal
    for each statement execute function funds.refuse_change();
alter table funds.seal enable always trigger seal_is_append_only;
create trigger chain_head_stays before insert or update or delete or truncate on funds.chain_head
    for each statement execute function funds.refuse_change();
alter table funds.chain_head enable always trigger chain_head_stays;

-- Every word of a posting and of its entries.
create view funds.posting_words as
    select p.id, concat_ws('|', p.id, p.kind, p.court_code, p.booked_on::text,
        to_char(p.booked_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), p.document,
        coalesce(p.person_id::text, '-'), coalesce(p.approver_id::text, '-'), p.idempotency_key, p.reason,
        coalesce(p.reversal_of::text, '-'), e.words) as words
    from funds.posting p,
        lateral (select string_agg(e.line || ':' || e.account_id || ':' || e.fen, ',' order by e.line) as words
                 from funds.entry e where e.posting_id = p.id) e;

-- A posting gets its number before its commit: what was under way at the last seal may still appear below its last
-- number. Only below a seal whose transactions are all over is nothing looked for any more.
create function funds.seal_postings(p_most int) returns int language plpgsql as $$
declare
    before funds.seal;
    settled bigint;
    known int8multirange;
    fresh record;
begin
    perform pg_advisory_xact_lock(hashtext('funds.seal'));
    select * into before from funds.seal order by nr desc limit 1;
    select max(t.last_id) - 1000 into settled
    from (select s.last_id from funds.seal s
          where s.next_tx <= pg_snapshot_xmin(pg_current_snapshot())::text::bigint order by s.nr desc limit 1) t;
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
    insert into funds.seal (nr, covers, postings, digests, previous_hash, hash, last_id, next_tx)
    values (coalesce(before.nr, 0) + 1, fresh.covers, fresh.postings, fresh.digests, before.hash,
        sha256(before.hash || fresh.digests), greatest(before.last_id, fresh.last_id),
        pg_snapshot_xmax(pg_current_snapshot())::text::bigint);
    return fresh.postings;
end $$;

-- Everything that is wrong with the books; no rows means they are whole. A changed posting is named, not only its seal.
create function funds.faults_of_the_books() returns table (what text, posting_id bigint, account_id bigint)
language sql stable as $$
    with sealed as materialized (
        select s.nr, p.id, (row_number() over (partition by s.nr order by p.id) - 1)::int as place
        from funds.seal s, unnest(s.covers) r (ids), generate_series(lower(r.ids), upper(r.ids) - 1) p (id))
    select 'SEAL_BROKEN', lower(s.covers), null::bigint
    from (select s.*, lag(s.hash) over (order by s.nr) as before, row_number() over (order by s.nr) as place
          from funds.seal s) s
    where s.nr <> s.place or s.hash <> sha256(s.previous_hash || s.digests)
       or s.previous_hash <> coalesce(s.before, (select c.hash from funds.chain_head c), ''::bytea)
    union all
    select 'SEAL_BROKEN', d.id, null
    from sealed d join funds.seal s using (nr) left join funds.posting_words w on w.id = d.id
    where w.id is null or substring(s.digests from d.place * 32 + 1 for 32) <> sha256(convert_to(w.words, 'UTF8'))
    union all
    select 'NOT_SEALED', p.id, null from funds.posting p
    where p.id < (select max(s.last_id) from funds.seal s) - 1000 and not exists (select from sealed d where d.id = p.id)
    union all
    select 'NOT_BALANCED', p.id, null from funds.posting p
    left join funds.entry e on e.posting_id = p.id
    group by p.id
    having coalesce(sum(e.fen), 1) <> 0
        or array_agg(e.account_id order by e.line) is distinct from p.account_ids
        or array_agg(e.fen order by e.line) is distinct from p.amounts
    union all
    select 'BALANCE_DIFFERS', null, b.account_id
    from (select account_id, sum(fen) as fen from funds.balance group by 1) b
    left join (select account_id, sum(fen) as fen from funds.entry group by 1) e using (account_id)
    where b.fen <> coalesce(e.fen, 0)
$$;
