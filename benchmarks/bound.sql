-- The bound of "nodes": start a case with four nodes, then four times read the open node and complete it. Five commits, five rows of history.
drop table if exists public.kc, public.kn, public.kh cascade;
drop sequence if exists public.kc_s;
create sequence public.kc_s cache 100;
create table public.kc (id bigint primary key, cur smallint not null, opened timestamptz not null default now(), closed timestamptz) with (fillfactor = 80);
create table public.kn (case_id bigint not null, code smallint not null, due date not null, done timestamptz, by_user int, primary key (case_id, code)) with (fillfactor = 80);
create index on public.kn (due) where done is null;
create table public.kh (id bigint generated always as identity primary key, case_id bigint not null, code smallint not null, at timestamptz not null default clock_timestamp(), by_user int, act text not null);
create index on public.kh (case_id);
create or replace function public.k_start(u int) returns bigint language plpgsql as $$
declare i bigint := nextval('public.kc_s');
begin
    insert into public.kc (id, cur) values (i, 1);
    insert into public.kn (case_id, code, due) select i, g, current_date + g * 10 from generate_series(1, 4) g;
    insert into public.kh (case_id, code, by_user, act) values (i, 0, u, 'start');
    return i;
end $$;
create or replace function public.k_done(i bigint, c smallint, u int) returns bool language plpgsql as $$
begin
    update public.kn set done = now(), by_user = u where case_id = i and code = c and done is null;
    if not found then return false; end if;
    update public.kc set cur = c + 1, closed = case when c = 4 then now() end where id = i;
    insert into public.kh (case_id, code, by_user, act) values (i, c, u, 'done');
    return true;
end $$;
