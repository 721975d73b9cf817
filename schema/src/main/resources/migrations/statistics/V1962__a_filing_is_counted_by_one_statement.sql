-- A filed case is counted by a statement that keeps its plan. An update that sets nothing of what is counted does not compare it.
create or replace function statistics.case_filed() returns trigger language plpgsql as $$
begin
    if current_setting('lianzhi.entries', true) is distinct from 'loaded' then
        insert into statistics.entry (case_id, court_code, type, kind, on_day, n, amount, recorded_on)
            values (new.id, new.court_code, new.type, 'FILED', new.filed_on, 1, new.claimed_fen, statistics.today());
        if new.closed_on is not null then
            perform statistics.enter_closed(new);
        end if;
    end if;
    return null;
end $$;

drop trigger counted_when_changed on cases.case_file;
create trigger counted_when_changed after update of court_code, type, filed_on, claimed_fen, closed_on, close_way on cases.case_file
    for each row
    when ((old.court_code, old.type, old.filed_on, old.claimed_fen, old.closed_on, old.close_way)
        is distinct from (new.court_code, new.type, new.filed_on, new.claimed_fen, new.closed_on, new.close_way))
    execute function statistics.case_changed();

-- Only what comes from a source has one to be counted once.
alter table statistics.entry drop constraint entry_source_once;
create unique index entry_source_once on statistics.entry (kind, source_id) where source_id is not null;

-- The same kinds, held in a function: a list is read and compiled anew for every statement.
create function statistics.is_counted(p_kind text) returns boolean language plpgsql immutable as $$
begin
    return p_kind in ('FILED', 'CLOSED', 'PAID', 'QUERY', 'ROUND', 'PAYOUT', 'PETITION', 'PETITION_CLOSED', 'FINE', 'DETENTION', 'CRIME',
        'BORDER', 'EXIT_BAN', 'LIMITED', 'EXPOSURE', 'EXPOSED_PERSON', 'EXPOSED_PERFORMED', 'BANKRUPTCY_SENT', 'BANKRUPTCY_TAKEN');
end $$;
alter table statistics.entry drop constraint entry_kind, add constraint entry_kind check (statistics.is_counted(kind));
