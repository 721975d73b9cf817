-- The pairs of a name are gathered in fewer steps.
create or replace function cases.grams(name text) returns text[] language plpgsql immutable parallel safe strict as $$
declare
    pairs text[] := array[substr(name, 1, 2)];
begin
    for i in 2 .. length(name) - 1 loop
        if substr(name, i, 2) <> all (pairs) then
            pairs := pairs || substr(name, i, 2);
        end if;
    end loop;
    return pairs;
end $$;
