-- What the figures are made of: every change of a counted fact is an entry, written in the transaction that makes it.
-- A figure is a sum over entries, so its past is kept, and a list of the cases behind it is the same sum by case.
create schema statistics;

create table statistics.entry (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    court_code text not null,
    type text not null,
    kind text not null,
    way text not null default '',
    on_day date not null,
    n int not null,
    in_time int not null default 0,
    days int not null default 0,
    amount bigint not null default 0,
    recovered bigint not null default 0,
    source_id bigint,
    recorded_on date not null,
    folded boolean not null default false,
    constraint entry_kind check (kind in ('FILED', 'CLOSED', 'PAID', 'QUERY', 'ROUND', 'PAYOUT', 'PETITION')),
    constraint entry_source_once unique (kind, source_id)
);
comment on column statistics.entry.amount is 'fen: claimed by the case, or paid';
comment on column statistics.entry.recovered is 'fen: paid to a closed case';
create index entry_by_case on statistics.entry (case_id);
create index entry_by_day on statistics.entry (kind, on_day);
create index entry_fresh on statistics.entry (id) where not folded;

create table statistics.rollup (
    court_code text not null,
    type text not null,
    kind text not null,
    way text not null,
    on_day date not null,
    n bigint not null,
    in_time bigint not null,
    days bigint not null,
    amount bigint not null,
    recovered bigint not null,
    primary key (court_code, type, kind, way, on_day)
);

create view statistics.tally as
    select court_code, type, kind, way, on_day, n, in_time, days, amount, recovered from statistics.rollup
    union all
    select court_code, type, kind, way, on_day, n, in_time, days, amount, recovered from statistics.entry where not folded;

-- Takes the fresh entries into the rollup; a reader sees them in one place or the other, never in both or in none.
create function statistics.fold() returns bigint language sql as $$
    with taken as (
        update statistics.entry e set folded = true
        from (select id from statistics.entry where not folded for update skip locked) f where e.id = f.id
        returning e.*),
    summed as (
        insert into statistics.rollup as r (court_code, type, kind, way, on_day, n, in_time, days, amount, recovered)
        select court_code, type, kind, way, on_day, sum(n), sum(in_time), sum(days), sum(amount), sum(recovered)
        from taken group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
        on conflict (court_code, type, kind, way, on_day) do update set n = r.n + excluded.n,
            in_time = r.in_time + excluded.in_time, days = r.days + excluded.days, amount = r.amount + excluded.amount,
            recovered = r.recovered + excluded.recovered)
    select count(*) from taken
$$;

-- The same sums counted anew from the cases: what the tally must equal, fen for fen.
create view statistics.recount as
    select court_code, type, 'FILED' as kind, '' as way, filed_on as on_day, count(*) as n, 0::bigint as in_time,
           0::bigint as days, sum(claimed_fen)::bigint as amount, 0::bigint as recovered
    from shared.case_brief group by 1, 2, 5
    union all
    select b.court_code, b.type, 'CLOSED', b.close_way, b.closed_on, count(*),
           count(*) filter (where b.closed_on <= coalesce(t.due_on, (b.filed_on + interval '6 months')::date)),
           sum(b.closed_on - b.filed_on), sum(b.claimed_fen)::bigint, coalesce(sum(p.fen), 0)::bigint
    from shared.case_brief b left join shared.case_term t on t.case_id = b.id
        left join (select case_id, sum(amount_fen) as fen from shared.case_payment group by 1) p on p.case_id = b.id
    where b.closed_on is not null group by 1, 2, 4, 5
    union all
    select b.court_code, b.type, 'PAID', '', p.paid_on, count(*), 0, 0, sum(p.amount_fen)::bigint, 0
    from shared.case_payment p join shared.case_brief b on b.id = p.case_id group by 1, 2, 5;

create view statistics.difference as
    select court_code, type, kind, way, on_day, sum(n) as n, sum(in_time) as in_time, sum(days) as days,
           sum(amount) as amount, sum(recovered) as recovered
    from (select * from statistics.tally where kind in ('FILED', 'CLOSED', 'PAID')
          union all
          select court_code, type, kind, way, on_day, -n, -in_time, -days, -amount, -recovered from statistics.recount) x
    group by 1, 2, 3, 4, 5
    having sum(n) <> 0 or sum(in_time) <> 0 or sum(days) <> 0 or sum(amount) <> 0 or sum(recovered) <> 0;
