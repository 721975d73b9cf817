-- Whoever looks for a node knows its case: one index finds the nodes of a case and each of them.
alter table cases.node drop constraint node_pkey, add constraint node_pkey primary key (case_id, id);
drop index cases.node_by_case;
