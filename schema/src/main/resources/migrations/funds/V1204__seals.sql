-- Postings are sealed into a chain of hashes soon after their commit, so that clerks never wait for one chain.
create table funds.seal (
    nr bigint primary key,
    posting_id bigint not null references funds.posting,
    hash bytea not null,
    constraint seal_once_per_posting unique (posting_id)
);
create trigger seal_is_append_only before update or delete or truncate on funds.seal
    for each statement execute function funds.refuse_change();
alter table funds.seal enable always trigger seal_is_append_only;

create function funds.posting_text(p funds.posting) returns text language sql stable as $$
    select concat_ws('|', p.id, p.kind, p.court_code, p.booked_on::text,
        to_char(p.booked_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), p.document,
        coalesce(p.person_id::text, '-'), coalesce(p.approver_id::text, '-'), p.idempotency_key, p.reason,
        coalesce(p.reversal_of::text, '-'),
        (select string_agg(e.line || ':' || e.account_id || ':' || e.fen, ',' order by e.line)
         from funds.entry e where e.posting_id = p.id))
$$;

create function funds.seal_postings(p_most int) returns int language plpgsql as $$
declare
    last_nr bigint;
    last_hash bytea;
    highest bigint;
    sealed int := 0;
    p funds.posting;
begin
    perform pg_advisory_xact_lock(hashtext('funds.seal'));
    select nr, hash into last_nr, last_hash from funds.seal order by nr desc limit 1;
    select max(posting_id) into highest from funds.seal;
    for p in
        select q.* from funds.posting q
        where q.id > coalesce(highest, 0) - 100000
          and not exists (select from funds.seal s where s.posting_id = q.id)
        order by q.id limit p_most
    loop
        last_nr := coalesce(last_nr, 0) + 1;
        last_hash := sha256(coalesce(last_hash, ''::bytea) || convert_to(funds.posting_text(p), 'UTF8'));
        insert into funds.seal (nr, posting_id, hash) values (last_nr, p.id, last_hash);
        sealed := sealed + 1;
    end loop;
    return sealed;
end $$;

-- Everything that is wrong with the books; no rows means they are whole.
create function funds.faults_of_the_books() returns table (what text, posting_id bigint, account_id bigint)
language sql stable as $$
    select 'SEAL_BROKEN', s.posting_id, null::bigint
    from (select s.nr, s.posting_id, s.hash, lag(s.hash) over (order by s.nr) as before,
                 row_number() over (order by s.nr) as place from funds.seal s) s
    left join funds.posting p on p.id = s.posting_id
    where s.nr <> s.place or p.id is null
       or s.hash <> sha256(coalesce(s.before, ''::bytea) || convert_to(funds.posting_text(p), 'UTF8'))
    union all
    select 'NOT_SEALED', p.id, null from funds.posting p
    where p.id < (select max(s.posting_id) from funds.seal s) - 1000
      and not exists (select from funds.seal s where s.posting_id = p.id)
    union all
    select 'NOT_BALANCED', p.id, null from funds.posting p
    left join funds.entry e on e.posting_id = p.id
    group by p.id having coalesce(sum(e.fen), 1) <> 0
    union all
    select 'BALANCE_DIFFERS', null, b.account_id
    from (select account_id, sum(fen) as fen from funds.balance group by 1) b
    left join (select account_id, sum(fen) as fen from funds.entry group by 1) e using (account_id)
    where b.fen <> coalesce(e.fen, 0)
$$;
