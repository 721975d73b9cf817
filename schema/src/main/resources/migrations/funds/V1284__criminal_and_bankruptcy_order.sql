-- A pot may be shared in the order of criminal judgments beside civil debts, or in that of bankruptcy.
alter table funds.plan drop constraint plan_regime;
alter table funds.plan add constraint plan_regime check (
    regime in ('PARTICIPATION', 'ORDER_OF_SEIZURE', 'ENOUGH_FOR_ALL', 'CRIMINAL', 'BANKRUPTCY'));
