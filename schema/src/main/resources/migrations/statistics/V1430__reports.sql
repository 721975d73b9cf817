-- 月通报、季度报告: figures frozen with the signature, published to the courts, answered by each of them point by point.
create table statistics.report (
    id bigint generated always as identity primary key,
    kind text not null,
    from_on date not null,
    to_on date not null,
    edition int not null,
    state text not null default 'DRAFT',
    title text not null,
    text text not null,
    figures jsonb not null,
    points jsonb not null,
    actions jsonb not null,
    made_by bigint not null,
    made_by_name text not null,
    made_at timestamptz not null,
    signed_by bigint,
    signed_by_name text,
    signed_at timestamptz,
    published_at timestamptz,
    version int not null default 1,
    constraint report_kind check (kind in ('MONTHLY', 'QUARTERLY')),
    constraint report_state check (state in ('DRAFT', 'SIGNED', 'PUBLISHED')),
    constraint report_span check (to_on >= from_on),
    constraint report_edition_once unique (kind, from_on, to_on, edition),
    constraint report_signature_is_whole check ((state = 'DRAFT') = (signed_by is null) and (signed_by is null) = (signed_at is null)),
    constraint report_has_four_eyes check (signed_by <> made_by),
    constraint report_published check ((state = 'PUBLISHED') = (published_at is not null))
);

create table statistics.report_answer (
    report_id bigint not null references statistics.report,
    point int not null,
    court_code text not null,
    text text not null,
    answered_by bigint not null,
    answered_by_name text not null,
    answered_at timestamptz not null,
    primary key (report_id, point, court_code),
    constraint report_answer_says_something check (btrim(text) <> '')
);

-- What a president has signed never changes; a correction is a new edition.
create function statistics.report_stays_as_signed() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (old.title, old.text, old.figures, old.points, old.actions, old.signed_by)
            is distinct from (new.title, new.text, new.figures, new.points, new.actions, new.signed_by) then
        raise exception 'Report % was signed', old.id using errcode = '23514', constraint = 'report_stays_as_signed';
    end if;
    return new;
end $$;
create trigger report_stays_as_signed before update on statistics.report for each row execute function statistics.report_stays_as_signed();
