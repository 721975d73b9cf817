-- The page of a case read the row of the case twice: by this view, and for what the view did not tell.
create or replace view shared.case_brief as
    select id, number, court_code, judge_id, judge_name, parties, stage, filed_on, closed_on, close_way, account_number,
           -- the fence keeps the planner from walking the index of all events in search of this case's last
           coalesce((select cases.version_of(max(d.id)) from (select e.id from cases.event e where e.case_id = c.id offset 0) d), 0)
               as version,
           claimed_fen, type, year, serial, cause, next_due_on, received_on, title_kind, earlier_case_id,
           judge_reason, title_number, title_court, effective_on
    from cases.case_file c;
