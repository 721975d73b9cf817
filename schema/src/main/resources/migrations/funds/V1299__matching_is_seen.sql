-- 认领进度: once a statement is booked, its sender sees how far the search for its cases is.
alter table funds.import_progress add column looked int not null default 0, add column to_look int not null default 0;
