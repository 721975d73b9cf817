-- A statement arrives whole, in one transaction and as one posting of its sums; its lines and receipts are written some
-- thousand at a time. What each row was asked for one by one is asked of all new rows together, refused by the same names.
alter table funds.bank_line drop constraint bank_line_statement_id_fkey;
alter table funds.receipt drop constraint receipt_bank_line_id_fkey;

create function funds.lines_have_their_statement() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct n.statement_id as id from new_line n) n
               where not exists (select from funds.statement s where s.id = n.id)) then
        raise exception 'A line of the bank belongs to a statement'
            using errcode = '23503', constraint = 'bank_line_has_its_statement';
    end if;
    return null;
end $$;
create trigger lines_have_their_statement after insert on funds.bank_line
    referencing new table as new_line for each statement execute function funds.lines_have_their_statement();

create function funds.receipts_have_their_line() returns trigger language plpgsql as $$
begin
    if exists (select from new_receipt n left join funds.bank_line l on l.id = n.bank_line_id
               where n.bank_line_id is not null and l.id is null) then
        raise exception 'A receipt of the bank has its line'
            using errcode = '23503', constraint = 'receipt_has_its_line';
    end if;
    return null;
end $$;
create trigger receipts_have_their_line after insert on funds.receipt
    referencing new table as new_receipt for each statement execute function funds.receipts_have_their_line();

-- What they rest on stays: statements and lines are never taken away, and nothing changes the one it belongs to.
create function funds.refuse_to_move() returns trigger language plpgsql as $$
begin
    raise exception '%.% stays where it belongs', tg_table_schema, tg_table_name
        using errcode = '42501', constraint = 'statement_stays';
end $$;
create trigger statement_stays before delete or truncate or update of id on funds.statement
    for each statement execute function funds.refuse_to_move();
create trigger bank_line_stays before delete or truncate or update of id, statement_id on funds.bank_line
    for each statement execute function funds.refuse_to_move();
create trigger receipt_stays before update of bank_line_id on funds.receipt
    for each statement execute function funds.refuse_to_move();
alter table funds.bank_line enable always trigger lines_have_their_statement;
alter table funds.receipt enable always trigger receipts_have_their_line;
alter table funds.statement enable always trigger statement_stays;
alter table funds.bank_line enable always trigger bank_line_stays;
alter table funds.receipt enable always trigger receipt_stays;

-- Nearly no receipt has a slip.
alter table funds.receipt drop constraint receipt_slip_once;
create unique index receipt_slip_once on funds.receipt (slip) where slip is not null;
drop index funds.receipt_by_case;
create index receipt_by_case on funds.receipt (case_id) where case_id is not null;
-- What no rule was tried on yet is found without a look at the rest.
create index receipt_untried on funds.receipt (id) where state = 'UNMATCHED' and tried_at is null;

-- 导入进度: seen while the statement itself is not there yet.
alter table funds.statement drop column token, drop column total, drop column done;
create table funds.import_progress (
    token text primary key,
    court_code text not null,
    done int not null default 0,
    total int not null default 0,
    told_at timestamptz not null
);
