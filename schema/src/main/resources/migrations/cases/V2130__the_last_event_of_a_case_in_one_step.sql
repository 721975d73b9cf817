-- The version of a case is the number of its last event. Events of a case were kept by their day, so all of them were looked
-- through for the last one; kept by number it is found at once. A history put in the order of days is sorted when it is read:
-- that is some hundred rows at most.
create index event_of_case on cases.event (case_id, id) with (deduplicate_items = off);
drop index cases.event_by_case;

create or replace view shared.case_brief as
    select id, number, court_code, judge_id, judge_name, parties, stage, filed_on, closed_on, close_way, account_number,
           coalesce((select cases.version_of(e.id) from cases.event e where e.case_id = c.id order by e.id desc limit 1), 0)
               as version,
           claimed_fen, type, year, serial, cause, next_due_on, received_on, title_kind, earlier_case_id,
           judge_reason, title_number, title_court, effective_on
    from cases.case_file c;
