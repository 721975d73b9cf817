-- The case: its number without gaps, its parties, what is claimed and what was paid.
create schema cases;

-- One row per court, year and type. It is raised in the filing transaction, so a refused filing leaves no gap.
create table cases.counter (
    court_code text not null,
    year int not null,
    type text not null,
    last int not null,
    constraint counter_from_one check (last >= 1),
    primary key (court_code, year, type)
);

create table cases.judge_load (
    judge_id bigint primary key,
    open_cases int not null,
    constraint judge_load_not_negative check (open_cases >= 0)
);

create sequence cases.case_id cache 50;

create table cases.case_file (
    id bigint primary key default nextval('cases.case_id'),
    number text not null,
    court_code text not null,
    year int not null,
    type text not null,
    serial int not null,
    account_number text not null,
    judge_id bigint,
    judge_name text not null default '',
    judge_reason text not null default '',
    stage text not null default 'FILED',
    version int not null default 1,
    cause text not null,
    title_kind text not null,
    title_number text not null,
    title_court text not null,
    effective_on date not null,
    received_on date not null,
    filed_on date not null,
    filed_by bigint,
    closed_on date,
    close_way text,
    earlier_case_id bigint references cases.case_file,
    claimed_fen bigint not null,
    traits text[] not null,
    parties text not null,
    next_due_on date,
    constraint case_number_unique unique (number),
    constraint case_serial_unique unique (court_code, year, type, serial),
    constraint case_account_unique unique (account_number),
    constraint case_claim_not_negative check (claimed_fen >= 0),
    constraint case_stage check (stage in
        ('FILED', 'NOTIFIED', 'INVESTIGATING', 'CONTROLLED', 'DISPOSING', 'PAYING', 'ROUND_ENDED', 'CLOSED')),
    constraint case_closed_has_day check ((stage in ('ROUND_ENDED', 'CLOSED')) = (closed_on is not null)),
    constraint case_closed_has_way check ((closed_on is null) = (close_way is null)),
    constraint case_closed_after_filing check (closed_on >= filed_on),
    constraint case_filed_after_receipt check (filed_on >= received_on)
) with (fillfactor = 80);
create index case_by_court on cases.case_file (court_code, filed_on desc, id desc);
create index case_by_judge on cases.case_file (judge_id, filed_on desc, id desc);
create index case_by_day on cases.case_file (filed_on desc, id desc);
create index case_by_serial on cases.case_file (serial, type);
create index case_due_by_court on cases.case_file (court_code, next_due_on) where closed_on is null;
create index case_due_by_judge on cases.case_file (judge_id, next_due_on) where closed_on is null;

-- Two neighbouring characters at a time: finds a part of a name by index on any PostgreSQL.
create function cases.grams(name text) returns text[] language sql immutable strict parallel safe
    return array(select distinct substr(name, i, 2) from generate_series(1, greatest(length(name) - 1, 1)) i);

create table cases.case_party (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases.case_file,
    party_id bigint not null,
    role text not null,
    name text not null,
    is_unit boolean not null,
    id_kind text not null,
    id_number text not null,
    phone text not null default '',
    address text not null default '',
    grams text[] not null generated always as (cases.grams(name)) stored,
    constraint case_party_role check (role in ('APPLICANT', 'DEBTOR')),
    constraint case_party_once unique (case_id, party_id)
);
create index case_party_by_party on cases.case_party (party_id);
create index case_party_by_number on cases.case_party (id_number) where id_number <> '';
create index case_party_by_name on cases.case_party using gin (grams) with (fastupdate = off);

create table cases.obligation (
    case_id bigint not null references cases.case_file,
    no int not null,
    name text not null,
    amount_fen bigint not null,
    last_day date,
    constraint obligation_positive check (amount_fen > 0),
    primary key (case_id, no),
    constraint obligation_name_once unique (case_id, name)
);

create table cases.cost (
    case_id bigint not null references cases.case_file,
    no int not null,
    name text not null,
    amount_fen bigint not null,
    in_doubled_base boolean not null,
    last_day date,
    constraint cost_positive check (amount_fen > 0),
    primary key (case_id, no)
);

create table cases.interest_term (
    case_id bigint not null references cases.case_file,
    no int not null,
    obligation text not null,
    from_on date not null,
    to_on date,
    rate jsonb not null,
    constraint interest_span check (to_on >= from_on),
    primary key (case_id, no),
    constraint interest_on_obligation foreign key (case_id, obligation) references cases.obligation (case_id, name)
);

-- Days on which no doubled part runs (stay, suspension).
create table cases.standstill (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases.case_file,
    from_on date not null,
    to_on date not null,
    constraint standstill_span check (to_on >= from_on)
);
create index standstill_by_case on cases.standstill (case_id);

create table cases.payment (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases.case_file,
    reference text not null,
    paid_on date not null,
    amount_fen bigint not null,
    constraint payment_positive check (amount_fen > 0),
    constraint payment_once unique (case_id, reference)
);

-- The answer to an act that was sent twice with the same key.
create table cases.filing_key (
    person_id bigint not null,
    key text not null,
    digest text not null,
    case_id bigint not null references cases.case_file,
    primary key (person_id, key)
);
