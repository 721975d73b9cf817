-- What queries found is the applicant's to see only when the court allows it (财产调查规定第12条): who allowed it, and since when.
create table portal.shown_results (
    case_id bigint primary key,
    allowed_by bigint not null,
    allowed_by_name text not null,
    allowed_at timestamptz not null
);
