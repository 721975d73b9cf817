-- A line that the bank booked twice stays open and names its payout too: when the second payment comes back, the first stands.
drop index funds.bank_line_of_payout;
create index bank_line_of_payout on funds.bank_line (document) where document like 'payout:%';
