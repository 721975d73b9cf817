-- The bound of "funds-posting" and "funds-batch": double entry in plain SQL, one call a transfer, or a thousand at once.
drop table if exists public.l_posting, public.l_transfer, public.l_acct cascade;
create table public.l_acct (id bigint primary key, debit bigint not null default 0, credit bigint not null default 0, check (debit <= credit or id <= 16)) with (fillfactor = 70);
insert into public.l_acct (id, credit) select g, 1000000000000 from generate_series(1, 1000000) g;
create table public.l_transfer (id bigint generated always as identity primary key, idem uuid not null unique, at timestamptz not null default now(), kind smallint not null);
create table public.l_posting (transfer_id bigint not null, acct bigint not null, side smallint not null, fen bigint not null check (fen > 0), primary key (transfer_id, side));
create or replace function public.l_xfer(k uuid, a bigint, b bigint, fen bigint) returns bigint language plpgsql as $$
declare t bigint;
begin
    insert into public.l_transfer (idem, kind) values (k, 1) on conflict (idem) do nothing returning id into t;
    if t is null then
        select id into t from public.l_transfer where idem = k;
        return t;
    end if;
    insert into public.l_posting values (t, a, 0, fen), (t, b, 1, fen);
    if a < b then
        update public.l_acct set debit = debit + fen where id = a;
        update public.l_acct set credit = credit + fen where id = b;
    else
        update public.l_acct set credit = credit + fen where id = b;
        update public.l_acct set debit = debit + fen where id = a;
    end if;
    return t;
end $$;
create or replace function public.l_batch(n int) returns int language sql as $$
    with src as materialized (
        select gen_random_uuid() k, 17 + (random() * 499000)::bigint a, 500000 + (random() * 499999)::bigint b, 1 + (random() * 1000)::bigint fen
        from generate_series(1, n)),
    tr as (insert into public.l_transfer (idem, kind) select k, 1 from src returning id, idem),
    po as (insert into public.l_posting
        select tr.id, s.a, 0, s.fen from tr join src s on s.k = tr.idem
        union all select tr.id, s.b, 1, s.fen from tr join src s on s.k = tr.idem),
    d as (select acct, sum(dd) dd, sum(cc) cc from (select a acct, fen dd, 0 cc from src union all select b, 0, fen from src) x group by 1),
    lk as materialized (select id from public.l_acct where id in (select acct from d) order by id for update),
    up as (update public.l_acct x set debit = debit + d.dd, credit = credit + d.cc from d, lk where x.id = d.acct and lk.id = x.id returning 1)
    select count(*)::int from up
$$;
analyze public.l_acct;
