-- What was needed to make the cases is not needed any more; the next piece may be made in the same transaction.
do $$
declare
    made record;
begin
    for made in select relname from pg_class where relnamespace = pg_my_temp_schema() and relkind = 'r' and relname like 'city\_%' loop
        execute format('drop table pg_temp.%I', made.relname);
    end loop;
end $$;
