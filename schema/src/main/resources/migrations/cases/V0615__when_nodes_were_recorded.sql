-- A node that was filled in days afterwards is told to the command centre: the moment of recording beside the day of doing.
create or replace view shared.case_node as
    select id, case_id, code, court_code, judge_id, is_duty, starts_on, due_on, done_on, done_by_name, done_at
    from cases.node where dropped_at is null;
