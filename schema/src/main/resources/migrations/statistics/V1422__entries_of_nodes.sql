-- Limits whose keeping is an indicator of its own: entered every night, once the node is done or its day has passed.
create function statistics.enter_nodes(p_today date) returns bigint language sql as $$
    with entered as (
        insert into statistics.entry (case_id, court_code, type, kind, on_day, n, in_time, source_id, recorded_on)
        select c.id, c.court_code, c.type, k.kind, case k.kind when 'QUERY' then c.filed_on else n.due_on end, 1,
               (n.done_on is not null and n.done_on <= n.due_on)::int, n.id, p_today
        from shared.case_node n
            join (values ('C01', 'QUERY'), ('F01', 'PAYOUT')) k (code, kind) on k.code = n.code
            join shared.case_brief c on c.id = n.case_id
        where n.due_on is not null and (n.done_on is not null or n.due_on < p_today)
          and not exists (select from statistics.entry e where e.kind = k.kind and e.source_id = n.id)
        on conflict do nothing
        returning 1)
    select count(*) from entered
$$;
