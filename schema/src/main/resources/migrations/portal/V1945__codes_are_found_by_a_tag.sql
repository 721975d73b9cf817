-- The row of a code is found by the case number and a tag: 16 bits of a digest with a key, so that a guess compares one hash
-- whatever the case. Not the whole digest: its key lies in the same database, and who had a copy would try codes by it
-- thousands of times faster than by the hash. Codes given before have none until they are used.
alter table portal.access_code add column code_tag int check (code_tag between 0 and 65535);
create unique index access_code_tag on portal.access_code (case_id, code_tag);
create index access_code_without_tag on portal.access_code (case_party_id) where code_tag is null;
drop index portal.access_code_of_case;
