-- Names on public pages: of a natural person who is not known to be of age the public reads the surname and 某.
create function shared.is_of_age(is_unit boolean, id_number text) returns boolean stable language sql as $$
    select is_unit or coalesce(case
            when id_number ~ '^[0-9]{17}[0-9Xx]$' then substr(id_number, 7, 8)
            when id_number ~ '^[0-9]{15}$' then '19' || substr(id_number, 7, 6)
        end <= to_char((now() at time zone 'Asia/Shanghai')::date - interval '18 years', 'YYYYMMDD'), false)
$$;

create function shared.public_name(name text, is_unit boolean, id_number text) returns text stable language sql as $$
    select case when shared.is_of_age(is_unit, id_number) then name else left(name, 1) || '某' end
$$;

-- The first four and the last two; nothing of the number of who is not known to be of age.
create function shared.public_number(is_unit boolean, id_number text) returns text stable language sql as $$
    select case when is_unit then id_number
        when length(id_number) > 6 and shared.is_of_age(is_unit, id_number)
            then left(id_number, 4) || repeat('*', length(id_number) - 6) || right(id_number, 2)
        else repeat('*', length(id_number)) end
$$;
