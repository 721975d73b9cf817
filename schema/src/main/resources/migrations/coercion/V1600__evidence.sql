-- Evidence that was handed in or taken: the bytes as they came, checked before they were kept, found again by their hash.
create schema coercion;

create table coercion.evidence (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    case_party_id bigint,
    entered_by bigint,
    name text not null,
    media_type text not null,
    size int not null,
    sha256 text not null,
    content bytea not null,
    added_at timestamptz not null,
    constraint evidence_kind check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint evidence_size check (size between 1 and 10485760 and size = octet_length(content)),
    constraint evidence_hash check (sha256 ~ '^[0-9a-f]{64}$'),
    -- The same file of the same person is one piece of evidence: a double click keeps it once.
    constraint evidence_once unique nulls not distinct (case_id, case_party_id, sha256)
);

create function coercion.is_final() returns trigger language plpgsql as $$
begin
    raise exception 'What was handed in or recorded is not changed or deleted' using errcode = 'restrict_violation';
end $$;
create trigger evidence_is_final before update or delete or truncate on coercion.evidence
    execute function coercion.is_final();
