-- A granted extension is the debtor's new limit, in the same transaction: he is not in default for a day the court gave him.
create function coercion.granted_time_is_the_limit() returns trigger language plpgsql as $$
begin
    if not exists (select from coercion.declaration d
            where d.case_id = new.case_id and d.case_party_id = new.case_party_id
                and d.due_on >= (new.facts ->> 'granted.until')::date) then
        raise exception 'Request % grants time that the declaration does not give', new.id;
    end if;
    return null;
end $$;
create constraint trigger request_granted_time after insert or update on coercion.request
    deferrable initially deferred for each row
    when (new.kind = 'EXTENSION' and new.outcome = 'GRANTED')
    execute function coercion.granted_time_is_the_limit();
