-- 对账单自带余额: a statement that names its account and its closing balance tells them itself; null where a person told it.
alter table funds.bank_balance add column statement_id bigint references funds.statement;
alter table funds.bank_balance add column account text not null default '';
alter table funds.bank_balance add constraint bank_balance_of_a_statement_names_its_account
    check ((statement_id is null) = (account = ''));
