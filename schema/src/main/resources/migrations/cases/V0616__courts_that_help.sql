-- 协同执行: the court that helps may read the case; the power over it stays where it is.
create table cases.help (
    case_id bigint not null references cases.case_file,
    court_code text not null,
    since timestamptz not null,
    primary key (case_id, court_code)
);
