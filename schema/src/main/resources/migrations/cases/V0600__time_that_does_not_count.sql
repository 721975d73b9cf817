-- Periods that do not count towards the enforcement term, and extensions of it: each with its ground and who allowed it.
create table cases.stay (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases.case_file,
    ground text not null,
    from_on date not null,
    to_on date,
    why text not null,
    state text not null,
    asked_by bigint not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    constraint stay_state check (state in ('ASKED', 'RUNNING', 'ENDED', 'RETURNED')),
    constraint stay_in_order check (to_on is null or to_on >= from_on),
    constraint stay_has_a_reason check (why <> '')
);
-- One period of each ground at a time.
create unique index stay_one_open on cases.stay (case_id, ground) where state in ('ASKED', 'RUNNING');
create index stay_of_case on cases.stay (case_id);

create table cases.extension (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases.case_file,
    months int not null,
    why text not null,
    state text not null,
    asked_by bigint not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    constraint extension_state check (state in ('ASKED', 'GRANTED', 'RETURNED')),
    constraint extension_at_most_three_months check (months between 1 and 3),
    constraint extension_has_a_reason check (why <> '')
);
create unique index extension_one_open on cases.extension (case_id) where state = 'ASKED';
create index extension_of_case on cases.extension (case_id);
