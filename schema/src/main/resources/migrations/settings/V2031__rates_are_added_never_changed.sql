-- Rates that were published after the tables of the law library, or that correct them: every entry stays, the newest of a day
-- and term is in force, and its number names the version of the tables.
create table settings.rate_entry (
    id bigint generated always as identity primary key,
    kind text not null,
    tenor text not null,
    from_on date not null,
    percent numeric(7, 4) not null,
    source text not null,
    mark text not null,
    reason text not null,
    added_by bigint not null,
    added_by_name text not null,
    added_at timestamptz not null,
    constraint rate_entry_kind check (kind in ('LPR', 'BENCHMARK')),
    constraint rate_entry_in_range check (percent between 0 and 100),
    constraint rate_entry_mark check (mark in ('V', 'P', 'M', 'E')),
    constraint rate_entry_source_not_blank check (btrim(source) <> '')
);
create index rate_entry_of_day on settings.rate_entry (kind, tenor, from_on, id desc);

insert into settings.rate_entry (kind, tenor, from_on, percent, source, mark, reason, added_by, added_by_name, added_at)
    select 'LPR', t.tenor, l.published_on, t.percent, '此前录入，未记来源', 'M', '', l.added_by, '', l.added_at
    from settings.lpr l
    cross join lateral (values ('1y', l.one_year), ('5y', l.over_five_years)) t (tenor, percent)
    order by l.published_on;
drop table settings.lpr;

create function settings.rate_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A rate is never changed, only followed by a new entry' using errcode = 'restrict_violation',
        constraint = 'rate_entry_stays';
end $$;
create trigger rate_entry_stays before update or delete on settings.rate_entry
    for each row execute function settings.rate_entry_stays();
