-- One word for all migrations that have run, with their contents; another word as soon as one failed, changed, is missing or too many.
select md5(string_agg(version || ':' || checksum || ':' || success, ',' order by version collate "C"))
from flyway_schema_history
where version is not null
