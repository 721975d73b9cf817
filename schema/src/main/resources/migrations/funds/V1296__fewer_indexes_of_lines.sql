-- Lines arrive in the order of their days: the ranges of days of the table's pages say where a month lies, and cost a
-- line nothing.
drop index funds.bank_line_by_day;
create index bank_line_by_day on funds.bank_line using brin (value_on) with (autosummarize = on);
