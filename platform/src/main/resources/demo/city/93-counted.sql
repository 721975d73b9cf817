-- Nodes and events that count, found and added up as every night does it.
select statistics.enter_nodes(least(current_date, (select until from city_set))), statistics.enter_events();
select statistics.fold();
