-- A referral to the police carries five groups of evidence (拒执罪程序意见第4条): each says what it proves and points to papers or files of the case.
create table coercion.crime_element (
    id bigint generated always as identity primary key,
    act_id bigint not null references coercion.act,
    code text not null,
    statement text not null,
    constraint crime_element_group check (code in ('IDENTITY', 'DUTY', 'ABILITY', 'REFUSAL', 'CIRCUMSTANCES')),
    constraint crime_element_says_something check (statement <> ''),
    constraint crime_element_once unique (act_id, code)
);

create table coercion.element_evidence (
    id bigint generated always as identity primary key,
    element_id bigint not null references coercion.crime_element,
    evidence_id bigint references coercion.evidence,
    document_id bigint,
    name text not null,
    constraint element_evidence_is_one_thing check (num_nonnulls(evidence_id, document_id) = 1),
    constraint element_evidence_once unique nulls not distinct (element_id, evidence_id, document_id)
);
create trigger crime_element_is_final before update or delete or truncate on coercion.crime_element
    execute function coercion.is_final();
create trigger element_evidence_is_final before update or delete or truncate on coercion.element_evidence
    execute function coercion.is_final();

create function coercion.referral_has_its_elements() returns trigger language plpgsql as $$
begin
    if (select count(*) from coercion.crime_element e where e.act_id = new.id
            and exists (select from coercion.element_evidence f where f.element_id = e.id)) < 5 then
        raise exception 'Referral % lacks an element or its evidence', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger act_referral_elements after insert on coercion.act
    deferrable initially deferred for each row when (new.kind = 'REFERRAL')
    execute function coercion.referral_has_its_elements();
