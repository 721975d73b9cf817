-- How often a receipt was allocated is asked of all of its allocations, undone or not.
drop index funds.allocation_by_receipt;
create index allocation_by_receipt on funds.allocation (receipt_id);
