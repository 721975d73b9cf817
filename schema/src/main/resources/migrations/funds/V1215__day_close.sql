-- 日结: bank, ledger and case files of a day, and why they differ.
create table funds.day_close (
    court_code text not null,
    day date not null,
    bank_fen bigint not null,
    ledger_fen bigint not null,
    files_fen bigint not null,
    differences jsonb not null,
    closed_by bigint not null,
    closed_by_name text not null,
    closed_at timestamptz not null,
    primary key (court_code, day)
);
create trigger day_close_stays before update or delete or truncate on funds.day_close
    for each statement execute function funds.refuse_change();
