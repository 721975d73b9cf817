-- A line is looked for by its number, whatever the planner believed of the table when this session began.
create or replace function funds.receipts_have_their_line() returns trigger language plpgsql as $$
begin
    if exists (select from new_receipt n where n.bank_line_id is not null
               and (select l.id from funds.bank_line l where l.id = n.bank_line_id) is null) then
        raise exception 'A receipt of the bank has its line'
            using errcode = '23503', constraint = 'receipt_has_its_line';
    end if;
    return null;
end $$;
