-- Who is a deputy in one proposal is one in the next, whoever writes it: looked up by name among the few that say so.
create index act_of_special_person on coercion.act (person_name)
    where facts ->> 'standing' is not null or facts ->> 'priorStep' is not null;
