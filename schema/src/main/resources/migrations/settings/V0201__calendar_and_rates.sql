-- Days and rates that were published after the tables of the law library were made.
create table settings.calendar_day (
    day date primary key,
    notice_year int not null,
    rest boolean not null,
    name text not null,
    added_by bigint not null,
    added_at timestamptz not null,
    constraint calendar_day_near_notice_year check (abs(extract(year from day) - notice_year) <= 1),
    constraint calendar_day_name_not_blank check (btrim(name) <> '')
);

create table settings.lpr (
    published_on date primary key,
    one_year numeric(7, 4) not null,
    over_five_years numeric(7, 4) not null,
    added_by bigint not null,
    added_at timestamptz not null,
    constraint lpr_in_range check (one_year between 0 and 100 and over_five_years between 0 and 100)
);
