-- Lines that stand against a day, also those that are explained: found at once, however many lines there are.
drop index funds.bank_line_open;
create index bank_line_open on funds.bank_line (court_code, value_on)
    where meaning in ('OPEN', 'REVERSAL_UNCOVERED', 'EXPLAINED');

-- Neither who prepares a month nor who confirms it.
create or replace function funds.another_closes() returns trigger language plpgsql as $$
declare
    of_day date;
    closers bigint[];
begin
    if tg_table_name = 'day_close' then
        of_day := new.day;
        closers := array[new.closed_by];
    else
        of_day := (new.month + interval '1 month' - interval '1 day')::date;
        closers := array[new.prepared_by, new.confirmed_by];
    end if;
    if exists (select from funds.explainers(new.court_code, of_day) e (person) where e.person = any (closers)) then
        raise exception 'Who explained a difference does not close its day'
            using errcode = '23514', constraint = 'closer_is_another_than_who_explained';
    end if;
    return new;
end $$;
