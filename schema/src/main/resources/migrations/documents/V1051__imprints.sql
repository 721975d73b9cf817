-- The imprint that the system draws on a sealed paper: its code, to look the paper up, and the SM3 of the text as issued.
create table documents.imprint (
    document_id bigint primary key references documents.document (id),
    code text not null unique,
    court text not null,
    sm3 text not null,
    drawn_at timestamptz not null,
    constraint imprint_code_form check (code ~ '^[2-9A-HJ-NP-Z]{12}$'),
    constraint imprint_sm3_form check (sm3 ~ '^[0-9a-f]{64}$')
);

create trigger imprint_is_final before update or delete or truncate on documents.imprint
    execute function documents.is_final();
