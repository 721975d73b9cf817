-- Nearly every posting is of a later day than any closed month of any court. How far months are closed at most, in days
-- since 2000, is a sequence: it is read without a statement, and is ahead of what is committed, never behind.
create sequence funds.months_are_closed_up_to as bigint minvalue 0 start 0;
select setval('funds.months_are_closed_up_to', greatest(0, coalesce(
    (select (max(month) + interval '1 month')::date - 1 - date '2000-01-01' from funds.month_close), 0)));

create function funds.month_is_known_as_closed() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('funds.months_are_closed_up_to'));
    perform setval('funds.months_are_closed_up_to', greatest(
        (select last_value from funds.months_are_closed_up_to),
        (new.month + interval '1 month')::date - 1 - date '2000-01-01'));
    return null;
end $$;
create trigger month_is_known_as_closed after insert on funds.month_close
    for each row execute function funds.month_is_known_as_closed();
alter table funds.month_close enable always trigger month_is_known_as_closed;
