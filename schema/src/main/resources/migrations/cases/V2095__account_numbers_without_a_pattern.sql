-- The same account number: the digits of a court's code are what is left without all that is none.
create or replace function cases.account_number(court_code text, year int, type text, serial int) returns text
    language plpgsql immutable strict parallel safe as $$
declare
    base constant text := rpad(translate(court_code, translate(court_code, '0123456789', ''), ''), 4, '0') || year
        || case type when '执' then '1' when '执恢' then '2' when '执保' then '3' else '9' end || lpad(serial::text, 7, '0');
begin
    return base || lpad((98 - base::bigint * 100 % 97)::text, 2, '0');
end $$;
