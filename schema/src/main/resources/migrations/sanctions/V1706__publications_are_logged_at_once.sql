-- Of many measures that begin or end by one statement the log is written by one statement too, not by one for each.
create function sanctions.log_publications() returns trigger language plpgsql
    -- the plan is kept: made for one row, it would look through all old rows for each of thousands
    set enable_nestloop = off as $$
begin
    insert into sanctions.publication (sanction_id)
        select n.id from new_row n join old_row o on o.id = n.id
        where o.published_at is distinct from n.published_at or o.withdrawn_at is distinct from n.withdrawn_at
            or (n.published_at is not null and (o.name <> n.name or o.conduct <> n.conduct))
        order by n.id;
    return null;
end $$;

drop trigger publication_changed on sanctions.sanction;
create trigger publication_changed after update on sanctions.sanction
    referencing old table as old_row new table as new_row for each statement
    execute function sanctions.log_publications();
