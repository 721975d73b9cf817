-- A refusal answers somebody who asked; his request is answered once; a correction has its paper and is told to the units.
alter table sanctions.request add column party_request_id bigint;
alter table sanctions.request
    add constraint request_refusal_answers_someone
        check (kind <> 'CORRECT' or ground <> 'REJECT' or party_request_id is not null) not valid,
    add constraint request_correction_has_its_paper
        check (kind <> 'CORRECT' or state <> 'GRANTED' or document_id is not null) not valid,
    drop constraint request_evidence_is_small,
    add constraint request_evidence_is_small check (octet_length(evidence) <= 10485760);
create unique index request_of_party_once on sanctions.request (party_request_id) where state not in ('RETURNED', 'ENDED');
create index request_of_paper on sanctions.request (document_id) where document_id is not null;
alter table sanctions.act drop constraint act_kind;
alter table sanctions.act add constraint act_kind
    check (kind in ('IMPOSE', 'RENEW', 'EXEMPT', 'RESTORE', 'AMEND', 'LIFT'));
