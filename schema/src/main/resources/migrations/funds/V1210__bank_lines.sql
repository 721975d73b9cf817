-- What the bank says, word for word: a line is known by its bank reference, however often and however it arrives.
create table funds.statement (
    id bigint generated always as identity primary key,
    court_code text not null,
    source text not null,
    file_name text not null default '',
    imported_by bigint,
    imported_at timestamptz not null,
    accepted int not null default 0,
    duplicates int not null default 0,
    refused int not null default 0,
    constraint statement_source check (source in ('CONNECTOR', 'CSV', 'XLSX', 'MT940', 'CAMT053'))
);

create table funds.bank_line (
    id bigint generated always as identity primary key,
    statement_id bigint not null references funds.statement,
    court_code text not null,
    bank_reference text not null,
    seq bigint,
    booked_at timestamptz not null,
    value_on date not null,
    direction text not null,
    fen bigint not null,
    counter_name text not null default '',
    counter_account text not null default '',
    sub_account text not null default '',
    purpose text not null default '',
    meaning text not null default 'OPEN',
    document text not null default '',
    explained_by bigint,
    explanation text not null default '',
    constraint bank_line_once unique (bank_reference),
    constraint bank_line_direction check (direction in ('IN', 'OUT')),
    constraint bank_line_is_positive check (fen > 0),
    constraint bank_line_meaning check (meaning in
        ('OPEN', 'RECEIPT', 'PAYOUT', 'RETURNED_PAYOUT', 'REVERSED_RECEIPT', 'REVERSAL_UNCOVERED', 'EXPLAINED')),
    constraint bank_line_explained_says_why check (meaning <> 'EXPLAINED' or explanation <> '')
);
create index bank_line_open on funds.bank_line (court_code, value_on) where meaning in ('OPEN', 'REVERSAL_UNCOVERED');
create index bank_line_by_day on funds.bank_line (court_code, value_on);

create table funds.refused_line (
    statement_id bigint not null references funds.statement,
    line_nr int not null,
    field text not null,
    code text not null,
    zh text not null,
    en text not null,
    found text not null,
    primary key (statement_id, line_nr, field)
);

-- How far the connector has read.
create table funds.bank_cursor (
    bank text primary key,
    seq bigint not null
);

-- 列对应关系: which column of a bank's file means what, saved under a name.
create table funds.column_map (
    court_code text not null,
    name text not null,
    columns jsonb not null,
    primary key (court_code, name)
);
