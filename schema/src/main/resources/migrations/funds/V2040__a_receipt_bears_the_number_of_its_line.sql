-- 到账款与流水同号: a receipt of the bank bears the number of its line, so that the key of the table itself says that there is
-- one for each, and a long statement writes one index less. Numbers of lines and slips come from one sequence from here on;
-- receipts that were here before keep theirs, and the old guard watches over them alone.
select setval('funds.bank_line_id_seq', greatest(
    (select coalesce(max(id), 0) from funds.bank_line), (select coalesce(max(id), 0) from funds.receipt)) + 100);
alter table funds.receipt alter column id drop identity;
alter table funds.receipt alter column id set default nextval('funds.bank_line_id_seq');
alter table funds.receipt drop constraint receipt_once_per_line;
create unique index receipt_once_per_line on funds.receipt (bank_line_id) where bank_line_id <> id;

create or replace function funds.receipts_have_their_line() returns trigger language plpgsql
    set enable_seqscan = off as $$
declare
    asked record;
begin
    select count(*) as lines, min(n.id) as first, max(n.id) as last, count(*) filter (where n.id <> n.bank_line_id) as strange
    into asked from new_receipt n where n.bank_line_id is not null;
    if asked.strange > 0 then
        raise exception 'A receipt of the bank bears the number of its line'
            using errcode = '23514', constraint = 'receipt_bears_the_number_of_its_line';
    end if;
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
