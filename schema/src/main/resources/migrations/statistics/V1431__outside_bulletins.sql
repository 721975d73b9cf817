-- Bulletins of other courts as they were printed; what does not fit is found when they are looked at.
create table statistics.outside_bulletin (
    id bigint generated always as identity primary key,
    name text not null,
    court text not null,
    period text not null,
    source text,
    figures jsonb not null,
    entered_by bigint not null,
    entered_at timestamptz not null,
    constraint outside_bulletin_once unique (name, period)
);
