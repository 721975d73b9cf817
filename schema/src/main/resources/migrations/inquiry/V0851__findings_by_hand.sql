-- What somebody found on the spot, with the paper that proves it; nothing found is a finding too.
create table inquiry.finding (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    case_party_id bigint not null,
    party_name text not null,
    request_id bigint references inquiry.request,
    asset_id bigint references inquiry.asset,
    institution text not null,
    found_on date not null,
    note text not null,
    evidence_name text not null,
    evidence_type text not null,
    evidence bytea not null,
    entered_by bigint not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    constraint finding_has_a_note check (trim(note) <> ''),
    constraint finding_has_evidence check (length(evidence) > 0)
);
create index finding_case on inquiry.finding (case_id, id);
create index finding_request on inquiry.finding (request_id) where request_id is not null;

alter table inquiry.sighting alter column item_id drop not null,
    add column finding_id bigint references inquiry.finding,
    add constraint sighting_has_one_source check (num_nonnulls(item_id, finding_id) = 1);
