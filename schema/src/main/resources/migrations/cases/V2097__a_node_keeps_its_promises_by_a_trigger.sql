-- What a node promises is asked of what is written: as a check of the table its text was read and made ready for every act anew.
alter table cases.node drop constraint node_is_sound;
drop function cases.node_is_sound(date, timestamptz, text, timestamptz);
create function cases.node_is_sound() returns trigger language plpgsql as $$
declare
    broken text;
begin
    if num_nulls(new.done_on, new.done_at, new.done_event) in (0, 3) and (new.done_at is null or new.dropped_at is null) then
        return new;
    end if;
    broken := case when num_nulls(new.done_on, new.done_at, new.done_event) in (1, 2) then 'node_done_is_whole'
        else 'node_done_or_dropped' end;
    raise exception 'A node breaks the promise "%"', broken using errcode = '23514', constraint = broken;
end $$;
create trigger node_is_sound before insert or update of done_on, done_at, done_event, dropped_at on cases.node
    for each row execute function cases.node_is_sound();
