-- What a file of a party promises, and by what it is known, is the work of one trigger: check and reckoned column were each read
-- from their text and made ready anew for every filing.
alter table parties.party drop constraint party_is_sound, alter column identity drop expression;
drop function parties.party_is_sound(text, text, text);
create function parties.party_is_sound() returns trigger language plpgsql as $$
declare
    broken text;
begin
    new.identity := case when new.id_number = '' then new.name else new.id_number end;
    if new.id_kind in ('ID_CARD', 'CREDIT_CODE', 'ORGANISATION_CODE', 'PASSPORT', 'OTHER') and new.name <> ''
            and (new.id_number <> '' or new.id_kind = 'OTHER') then
        return new;
    end if;
    broken := case when new.name = '' then 'party_name_present'
        when new.id_kind in ('ID_CARD', 'CREDIT_CODE', 'ORGANISATION_CODE', 'PASSPORT', 'OTHER') then 'party_number_present'
        else 'party_kind' end;
    raise exception 'A party breaks the promise "%"', broken using errcode = '23514', constraint = broken;
end $$;
create trigger party_is_sound before insert or update on parties.party for each row execute function parties.party_is_sound();

-- Numbers are given beforehand: files that are all new need not be looked for again.
create or replace function parties.files(p_unit boolean[], p_kind text[], p_number text[], p_name text[]) returns bigint[]
    language plpgsql as $$
declare
    ids bigint[];
    made int;
begin
    -- mostly one party against one other: without a statement
    if cardinality(p_kind) = 2 then
        ids := array[nextval('parties.party_id_seq'), nextval('parties.party_id_seq')];
    else
        ids := array(select nextval('parties.party_id_seq') from generate_subscripts(p_kind, 1));
    end if;
    insert into parties.party (id, is_unit, id_kind, id_number, name) overriding system value
        select ids[i], p_unit[i], p_kind[i], p_number[i], p_name[i]
        from (select generate_subscripts(p_kind, 1) i) s
        order by p_kind[i], p_number[i], p_name[i]
        on conflict do nothing;
    get diagnostics made = row_count;
    if made = cardinality(p_kind) then
        return ids;
    end if;
    return array(
        select (select p.id from parties.party p where p.id_kind = p_kind[i]
            and p.identity = case when p_number[i] = '' then p_name[i] else p_number[i] end)
        from (select generate_subscripts(p_kind, 1) i) s
        order by i);
end $$;
