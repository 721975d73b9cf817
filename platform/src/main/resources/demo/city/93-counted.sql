-- Nodes and events that count, found as every night finds them.
select statistics.enter_nodes(least(current_date, (select until from city_set))), statistics.enter_events();
