-- A statement takes some thousand numbers of lines and receipts at once: they are drawn a hundred at a time. Nothing is
-- promised of their being without gaps.
alter table funds.bank_line alter column id set cache 100;
alter table funds.receipt alter column id set cache 100;

-- Lines that arrived together stand together: where every number from the first to the last is there, each of them is.
create or replace function funds.receipts_have_their_line() returns trigger language plpgsql
    set enable_seqscan = off as $$
declare
    asked record;
begin
    select count(*) as lines, min(n.bank_line_id) as first, max(n.bank_line_id) as last into asked
    from new_receipt n where n.bank_line_id is not null;
    if asked.lines > 1 and asked.last - asked.first < 2 * asked.lines and asked.last - asked.first + 1 = (
        select count(*) from funds.bank_line l where l.id between asked.first and asked.last) then
        return null;
    end if;
    if exists (select from new_receipt n where n.bank_line_id is not null
               and (select l.id from funds.bank_line l where l.id = n.bank_line_id) is null) then
        raise exception 'A receipt of the bank has its line'
            using errcode = '23503', constraint = 'receipt_has_its_line';
    end if;
    return null;
end $$;
