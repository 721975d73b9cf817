-- A paper that the law lets somebody else sign: kept as told until the signature is there, then issued once.
create table documents.draft (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    code text not null,
    facts jsonb not null,
    asked_by bigint not null,
    asked_at timestamptz not null,
    document_id bigint references documents.document (id),
    constraint draft_issued_once unique (document_id)
);
create index draft_of_case on documents.draft (case_id);
