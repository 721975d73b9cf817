-- Earlier freezes that have ended no longer stand before ours.
alter table control.earlier_freeze add column ended_at timestamptz;
create index measure_queue on control.measure (asset_id) where state = 'WAITING';
