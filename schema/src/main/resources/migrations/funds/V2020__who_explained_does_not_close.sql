-- 说明差异与日结、月结不得为同一人: who gave the reason of a difference is not the one who finds it good.
alter table funds.bank_balance add column explained_by bigint;

-- 说明人: of the differences that stand at the end of a day.
create function funds.explainers(p_court text, p_day date) returns setof bigint language sql stable as $$
    select l.explained_by from funds.bank_line l
    where l.court_code = p_court and l.value_on <= p_day and l.meaning = 'EXPLAINED' and l.explained_by is not null
    union
    select coalesce(b.explained_by, b.told_by)
    from (select * from funds.bank_balance b where b.court_code = p_court and b.day <= p_day
          order by b.day desc, b.id desc limit 1) b
    where b.explained_fen <> 0
$$;

create function funds.another_closes() returns trigger language plpgsql as $$
declare
    of_day date;
    closer bigint;
begin
    if tg_table_name = 'day_close' then
        of_day := new.day;
        closer := new.closed_by;
    else
        of_day := (new.month + interval '1 month' - interval '1 day')::date;
        closer := coalesce(new.confirmed_by, new.prepared_by);
    end if;
    if closer in (select funds.explainers(new.court_code, of_day)) then
        raise exception 'Person % explained a difference and does not close its day', closer
            using errcode = '23514', constraint = 'closer_is_another_than_who_explained';
    end if;
    return new;
end $$;
create trigger day_close_by_another before insert on funds.day_close
    for each row execute function funds.another_closes();
create trigger month_close_by_another before insert or update on funds.month_close
    for each row execute function funds.another_closes();
alter table funds.day_close enable always trigger day_close_by_another;
alter table funds.month_close enable always trigger month_close_by_another;
