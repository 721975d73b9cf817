-- 月结: prepared by the accountant, confirmed by another; then nothing is booked into that month any more.
create table funds.month_close (
    court_code text not null,
    month date not null,
    bank_fen bigint not null,
    ledger_fen bigint not null,
    files_fen bigint not null,
    figures jsonb not null,
    prepared_by bigint not null,
    prepared_by_name text not null,
    prepared_at timestamptz not null,
    confirmed_by bigint,
    confirmed_by_name text,
    confirmed_at timestamptz,
    primary key (court_code, month),
    constraint month_close_is_of_a_month check (extract(day from month) = 1),
    constraint month_close_has_four_eyes check (confirmed_by <> prepared_by)
);

create function funds.month_close_only_gets_confirmed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.confirmed_by is not null
        or (new.court_code, new.month, new.bank_fen, new.ledger_fen, new.files_fen, new.figures, new.prepared_by,
            new.prepared_at) is distinct from (old.court_code, old.month, old.bank_fen, old.ledger_fen, old.files_fen,
            old.figures, old.prepared_by, old.prepared_at) then
        raise exception 'A closed month stays as it is'
            using errcode = '42501', constraint = 'month_close_stays';
    end if;
    return new;
end $$;
create trigger month_close_stays before update or delete on funds.month_close
    for each row execute function funds.month_close_only_gets_confirmed();
create trigger month_close_is_never_emptied before truncate on funds.month_close
    for each statement execute function funds.refuse_change();

create function funds.closed_months_stay() returns trigger language plpgsql as $$
declare closed text;
begin
    select p.court_code || ' ' || p.booked_on into closed from new_posting p
    join funds.month_close m on m.court_code = p.court_code and m.month = date_trunc('month', p.booked_on)::date
    limit 1;
    if closed is not null then
        raise exception 'The month is closed: %', closed using errcode = '23514', constraint = 'month_is_closed';
    end if;
    return null;
end $$;
create trigger closed_months_stay after insert on funds.posting
    referencing new table as new_posting for each statement execute function funds.closed_months_stay();
alter table funds.posting enable always trigger closed_months_stay;
