-- Who guesses a party's code closes the case number for a while; the party and the court are told of it.
create table portal.code_alarm (
    id bigint generated always as identity primary key,
    case_number text not null,
    times int not null,
    at timestamptz not null
);
create index code_alarm_of_case on portal.code_alarm (case_number, at desc);
