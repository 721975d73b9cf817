-- Documents as they were issued, never changed afterwards, and how each was served on whom.
create schema documents;

create table documents.template (
    code text not null,
    version int not null,
    body text not null,
    why text not null,
    changed_by bigint not null,
    changed_at timestamptz not null,
    primary key (code, version)
);

-- The last sub-number (之一, 之二, …) of a case: one row, locked while a number is taken, so there are no gaps.
create table documents.sub_number (
    case_id bigint primary key,
    last_number int not null
);

create table documents.document (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    code text not null,
    number text,
    title text not null,
    template_version int not null,
    body jsonb not null,
    sha256 text not null,
    issued_by bigint,
    issued_at timestamptz not null
);
create index document_of_case on documents.document (case_id, issued_at);
-- A sub-number is given once; documents under the main number share it.
create unique index document_number_once on documents.document (number) where number like '%之%';

create table documents.service (
    id bigint generated always as identity primary key,
    document_id bigint not null references documents.document (id),
    recipient text not null,
    case_party_id bigint,
    method text not null check (method in ('DIRECT', 'LEAVING', 'MAIL', 'ELECTRONIC', 'ENTRUSTED', 'PUBLIC_NOTICE')),
    served_on date not null,
    note text not null default '',
    recorded_by bigint not null,
    recorded_at timestamptz not null
);
-- The same paper is served on the same person on the same day once: a double click is one service.
create unique index service_once on documents.service (document_id, recipient, served_on);

create function documents.is_final() returns trigger language plpgsql as $$
begin
    raise exception 'An issued document and its service are not changed or deleted' using errcode = 'restrict_violation';
end $$;
create trigger document_is_final before update or delete or truncate on documents.document
    execute function documents.is_final();
create trigger service_is_final before update or delete or truncate on documents.service
    execute function documents.is_final();
