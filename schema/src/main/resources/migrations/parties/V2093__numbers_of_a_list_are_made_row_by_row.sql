-- The numbers by which a list is gone through are made row by row: a set that a function gives is a table of its own.
create or replace function parties.files(p_unit boolean[], p_kind text[], p_number text[], p_name text[]) returns bigint[]
    language plpgsql as $$
begin
    insert into parties.party (is_unit, id_kind, id_number, name)
        select p_unit[i], p_kind[i], p_number[i], p_name[i]
        from (select generate_subscripts(p_kind, 1) i) s
        order by p_kind[i], p_number[i], p_name[i]
        on conflict do nothing;
    return array(
        select (select p.id from parties.party p where p.id_kind = p_kind[i]
            and p.identity = case when p_number[i] = '' then p_name[i] else p_number[i] end)
        from (select generate_subscripts(p_kind, 1) i) s
        order by i);
end $$;
