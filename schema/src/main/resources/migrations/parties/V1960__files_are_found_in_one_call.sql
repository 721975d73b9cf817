-- The same promises, each refused by its own name, in one constraint: a constraint is read and compiled anew for every
-- statement, a function is compiled once per session.
create function parties.party_is_sound(p_kind text, p_number text, p_name text) returns boolean language plpgsql immutable as $$
declare
    broken text;
begin
    if p_kind in ('ID_CARD', 'CREDIT_CODE', 'ORGANISATION_CODE', 'PASSPORT', 'OTHER') and p_name <> ''
            and (p_number <> '' or p_kind = 'OTHER') then
        return true;
    end if;
    broken := case when p_name = '' then 'party_name_present'
        when p_kind in ('ID_CARD', 'CREDIT_CODE', 'ORGANISATION_CODE', 'PASSPORT', 'OTHER') then 'party_number_present'
        else 'party_kind' end;
    raise exception 'A party breaks the promise "%"', broken using errcode = '23514', constraint = broken;
end $$;
alter table parties.party
    drop constraint party_kind, drop constraint party_number_present, drop constraint party_name_present,
    add constraint party_is_sound check (parties.party_is_sound(id_kind, id_number, name));

-- The writing statement of another module finds and opens files itself, without a round trip of its own. They are opened in
-- one order, so that two acts cannot wait for each other; a file that another act opened in the same moment is there for
-- the second statement.
create function parties.files(p_unit boolean[], p_kind text[], p_number text[], p_name text[]) returns bigint[]
    language plpgsql as $$
begin
    insert into parties.party (is_unit, id_kind, id_number, name)
        select g.is_unit, g.id_kind, g.id_number, g.name
        from unnest(p_unit, p_kind, p_number, p_name) g (is_unit, id_kind, id_number, name)
        order by g.id_kind, g.id_number, g.name
        on conflict do nothing;
    return array(
        select (select p.id from parties.party p where p.id_kind = g.id_kind
            and p.identity = case when g.id_number = '' then g.name else g.id_number end)
        from unnest(p_kind, p_number, p_name) with ordinality g (id_kind, id_number, name, no)
        order by g.no);
end $$;
