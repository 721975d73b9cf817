-- What came of a granted request: the result of an audit, the return of a lawyer's order, the ruling on an application; once, with its paper.
create table coercion.request_result (
    id bigint generated always as identity primary key,
    request_id bigint not null unique references coercion.request,
    facts jsonb not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    recorded_by_name text not null
);

create table coercion.result_evidence (
    result_id bigint not null references coercion.request_result,
    evidence_id bigint not null references coercion.evidence,
    primary key (result_id, evidence_id)
);
create trigger request_result_is_final before update or delete or truncate on coercion.request_result
    execute function coercion.is_final();
create trigger result_evidence_is_final before update or delete or truncate on coercion.result_evidence
    execute function coercion.is_final();
