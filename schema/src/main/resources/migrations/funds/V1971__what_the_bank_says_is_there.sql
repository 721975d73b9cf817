-- 银行余额: the balance that the bank itself states at the end of a day, beside the sum of the lines that reached us. A
-- line that never reached us shows here and nowhere else. Each word stays; the last one of a day counts.
create table funds.bank_balance (
    id bigint generated always as identity primary key,
    court_code text not null,
    day date not null,
    fen bigint not null,
    told_by bigint not null,
    told_by_name text not null,
    told_at timestamptz not null,
    explained_fen bigint,
    explanation text not null default '',
    constraint bank_balance_explained_says_why check (explained_fen is null or explanation <> '')
);
create index bank_balance_by_day on funds.bank_balance (court_code, day, id);
create trigger bank_balance_stays before update or delete or truncate on funds.bank_balance
    for each statement execute function funds.refuse_change();
alter table funds.bank_balance enable always trigger bank_balance_stays;
