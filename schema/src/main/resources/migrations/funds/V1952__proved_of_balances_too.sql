-- As before, and no account of a case holds less than nothing or than what is promised of it.
create or replace function funds.faults_of_the_books() returns table (what text, posting_id bigint, account_id bigint)
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
    where (p.giver is not null and (p.giver = p.taker or p.fen = 0 or p.account_ids is not null) is not false)
       or (p.giver is null and not funds.sums_to_zero(p.amounts))
    union all
    select 'NOT_BALANCED', p.id, null from funds.posting p left join funds.long_entry e on e.posting_id = p.id
    where p.giver is null
    group by p.id
    having array_agg(e.account_id order by e.line) is distinct from p.account_ids
        or array_agg(e.fen order by e.line) is distinct from p.amounts
    union all
    select 'NOT_BALANCED', e.posting_id, null from funds.long_entry e
    where not exists (select from funds.posting p where p.id = e.posting_id and p.giver is null)
    union all
    select 'REVERSAL_UNKNOWN', p.id, null from funds.posting p
    full join funds.reversal r on r.posting_id = p.reversal_of and r.taken_back_by = p.id
    where p.reversal_of is not null and r.posting_id is null or p.id is null
    union all
    select 'BALANCE_DIFFERS', null, coalesce(b.account_id, e.account_id)
    from (select account_id, sum(fen) as fen from funds.balance group by 1) b
    full join (select account_id, sum(fen) as fen from funds.entry group by 1) e using (account_id)
    where coalesce(b.fen, 0) <> coalesce(e.fen, 0)
    union all
    select 'BELOW_ZERO', null, b.account_id from funds.balance b
    where b.of_case and (b.fen < b.reserved_fen or b.reserved_fen < 0 or b.stripe <> 0)
$$;
