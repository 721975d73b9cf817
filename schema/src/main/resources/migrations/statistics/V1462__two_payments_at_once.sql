-- Two payments to one case at once: both hold the key of the case for their reference to it, so neither may ask for more than the
-- row without its key, or each waits for the other.
create or replace function statistics.case_paid() returns trigger language plpgsql as $$
begin
    if statistics.writes_itself() then
        -- whoever closes the case waits for the payment, or the payment for him: one of the two sees the other
        perform from cases.case_file where id = coalesce(new.case_id, old.case_id) for no key update;
        if tg_op <> 'INSERT' then
            perform statistics.enter_paid(old, -1);
        end if;
        if tg_op <> 'DELETE' then
            perform statistics.enter_paid(new, 1);
        end if;
    end if;
    return null;
end $$;
