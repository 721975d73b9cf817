-- What reports may read of nodes with a due day: whether they were done, and when.
create view shared.case_node as
    select id, case_id, code, court_code, judge_id, is_duty, starts_on, due_on, done_on, done_by_name
    from cases.node where dropped_at is null;
