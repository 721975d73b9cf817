-- Deposits are few among payouts: the workbench looks for those whose right lapses.
create index payout_of_escrow on funds.payout (case_id, settled_at) where kind = 'ESCROW' and state = 'CONFIRMED';
