-- 退回付款人、上缴国库、付款文件: money leaves also without a case, and through a file where the bank has no connector.
alter table funds.payout alter column case_id drop not null;
alter table funds.payout add column receipt_id bigint references funds.receipt;
alter table funds.payout add constraint payout_has_a_case_or_a_reason_for_none
    check (case_id is not null or kind in ('FEES', 'TREASURY') or kind = 'REFUND_PAYER' and receipt_id is not null);
-- What goes back to its payer goes back once.
create unique index payout_sends_back_once on funds.payout (receipt_id)
    where state not in ('RETURNED', 'REFUSED', 'WITHDRAWN');

-- 付款文件: what was handed to the bank, word for word; the same file can be fetched again, never made again.
create table funds.payment_file (
    id bigint generated always as identity primary key,
    court_code text not null,
    made_by bigint not null,
    made_by_name text not null,
    made_at timestamptz not null,
    payouts int not null,
    fen bigint not null,
    sha256 text not null,
    content bytea not null,
    constraint payment_file_pays_something check (payouts > 0 and fen > 0)
);
create trigger payment_file_stays before update or delete or truncate on funds.payment_file
    for each statement execute function funds.refuse_change();
alter table funds.payout add column file_id bigint references funds.payment_file;
create index payout_by_file on funds.payout (file_id) where file_id is not null;
-- Fees and fines go to the treasury on separate lines.
alter table funds.payout drop constraint payout_kind;
alter table funds.payout add constraint payout_kind check (kind in ('CREDITOR', 'REFUND_DEBTOR', 'REFUND_PAYER', 'FEES',
    'TREASURY', 'ESCROW', 'ESCROW_RELEASE', 'THIRD_PARTY'));
