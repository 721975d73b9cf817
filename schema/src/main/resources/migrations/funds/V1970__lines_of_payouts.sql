-- Each payout leaves once and comes back once: a second line of the bank about it is found here and waits for a person.
create index bank_line_of_payout on funds.bank_line (document) where meaning in ('PAYOUT', 'RETURNED_PAYOUT');
