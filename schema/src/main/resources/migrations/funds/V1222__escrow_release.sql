-- 提存 and its later collection: money in escrow leaves it only by a payout of its own kind.
alter table funds.payout drop constraint payout_kind;
alter table funds.payout add constraint payout_kind check (kind in
    ('CREDITOR', 'REFUND_DEBTOR', 'REFUND_PAYER', 'TREASURY', 'ESCROW', 'ESCROW_RELEASE', 'THIRD_PARTY'));
-- Money in escrow never passes the bank on its way there.
insert into funds.payout_move values ('READY', 'CONFIRMED');
