-- What a case promises is asked when one of the columns is written that it speaks of: a check of the table was read,
-- compiled and asked again for every event, which only counts the version.
alter table cases.case_file drop constraint case_is_sound;
drop function cases.case_is_sound(text, date, date, date, text, bigint);
create function cases.case_is_sound() returns trigger language plpgsql as $$
declare
    broken text;
begin
    if new.claimed_fen >= 0 and new.filed_on >= new.received_on and (new.closed_on is null) = (new.close_way is null)
            and (new.closed_on is null or new.closed_on >= new.filed_on)
            and (case when new.stage in ('FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'DISPOSING', 'PAYING')
                then new.closed_on is null else new.stage in ('CLOSED', 'ROUND_ENDED') and new.closed_on is not null end) then
        return null;
    end if;
    broken := case when new.claimed_fen < 0 then 'case_claim_not_negative'
        when new.filed_on < new.received_on then 'case_filed_after_receipt'
        when new.stage not in ('FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'DISPOSING', 'PAYING', 'ROUND_ENDED', 'CLOSED')
            then 'case_stage'
        when (new.stage in ('ROUND_ENDED', 'CLOSED')) <> (new.closed_on is not null) then 'case_closed_has_day'
        when (new.closed_on is null) <> (new.close_way is null) then 'case_closed_has_way'
        else 'case_closed_after_filing' end;
    raise exception 'A case breaks the promise "%"', broken using errcode = '23514', constraint = broken;
end $$;
create trigger case_is_sound after insert or update of stage, received_on, filed_on, closed_on, close_way, claimed_fen
    on cases.case_file for each row execute function cases.case_is_sound();
