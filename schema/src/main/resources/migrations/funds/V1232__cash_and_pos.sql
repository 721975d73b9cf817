-- 现金、POS: taken against a numbered slip, on hand until a line of the bank shows it.
alter table funds.account drop constraint account_kind_is_known;
alter table funds.account add constraint account_kind_is_known check (kind in
    ('CASE', 'ESCROW', 'SUSPENSE', 'COURT_BANK', 'ON_HAND', 'IN_TRANSIT', 'FEES', 'TREASURY'));
alter table funds.receipt add column taken_by bigint;
alter table funds.receipt add column second_officer bigint;
alter table funds.receipt add column handed_in_on date;
alter table funds.receipt add column banked_on date;
alter table funds.receipt add constraint receipt_cash_has_two_officers
    check (kind <> 'CASH' or (taken_by is not null and second_officer is not null and taken_by <> second_officer));
alter table funds.bank_line drop constraint bank_line_meaning;
alter table funds.bank_line add constraint bank_line_meaning check (meaning in
    ('OPEN', 'RECEIPT', 'PAYOUT', 'RETURNED_PAYOUT', 'REVERSED_RECEIPT', 'REVERSAL_UNCOVERED', 'EXPLAINED', 'CASH_BANKED'));

-- 票号: without gaps, by court, kind and year.
create table funds.slip_counter (
    court_code text not null,
    kind text not null,
    year int not null,
    last int not null,
    primary key (court_code, kind, year)
);
create function funds.next_slip(p_court text, p_kind text, p_year int) returns int language sql as $$
    insert into funds.slip_counter values (p_court, p_kind, p_year, 1)
    on conflict (court_code, kind, year) do update set last = funds.slip_counter.last + 1
    returning last
$$;
drop sequence funds.slip_number;
