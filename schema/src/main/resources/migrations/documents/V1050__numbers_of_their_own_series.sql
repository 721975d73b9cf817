-- Decisions on fines and detention are numbered by court and year, not by case: one row each, locked while a number is taken.
create table documents.series_number (
    court_code text not null,
    series text not null,
    year int not null,
    last_number int not null,
    primary key (court_code, series, year)
);
