-- 撤销直接给付: a wrong entry is taken back by another row; neither is ever changed.
create table funds.direct_payment_undone (
    payment_id bigint primary key references funds.direct_payment,
    undone_on date not null,
    undone_by bigint not null,
    undone_by_name text not null,
    undone_at timestamptz not null,
    why text not null,
    constraint direct_payment_undone_says_why check (why <> '')
);
create trigger direct_payment_undone_stays before update or delete or truncate on funds.direct_payment_undone
    for each statement execute function funds.refuse_change();
alter table funds.direct_payment_undone enable always trigger direct_payment_undone_stays;
create index direct_payment_by_case on funds.direct_payment (case_id);
