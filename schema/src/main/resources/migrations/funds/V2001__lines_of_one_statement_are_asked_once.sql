-- Lines that come together are nearly always of one statement: then it is looked for once, and nothing is sorted.
create or replace function funds.lines_have_their_statement() returns trigger language plpgsql as $$
declare
    asked record;
begin
    select min(n.statement_id) as first, max(n.statement_id) as last into asked from new_line n;
    if asked.first = asked.last and (select s.id from funds.statement s where s.id = asked.first) is not null then
        return null;
    end if;
    if exists (select from (select distinct n.statement_id as id from new_line n) n
               where not exists (select from funds.statement s where s.id = n.id)) then
        raise exception 'A line of the bank belongs to a statement'
            using errcode = '23503', constraint = 'bank_line_has_its_statement';
    end if;
    return null;
end $$;
