-- Who asked much today is remembered through a restart: a hash that only this court can make, never the address itself.
create table portal.asked_today (
    day date not null,
    address_mark text not null constraint asked_today_mark check (length(address_mark) between 20 and 64),
    asked integer not null constraint asked_today_asked check (asked > 0),
    constraint asked_today_pkey primary key (day, address_mark)
);
