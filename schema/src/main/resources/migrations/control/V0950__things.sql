-- A thing is held or not; what it is worth is an estimate and never money held.
alter table control.measure add column value_fen bigint, add column place text not null default '',
    add column thing text not null default '', add column reference text not null default '';
