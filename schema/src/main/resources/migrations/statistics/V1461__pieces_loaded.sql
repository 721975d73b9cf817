-- History that was loaded set by set instead of filed case by case: a piece is told of in the transaction that stored it, so that a
-- load that was stopped goes on where it stopped.
create table statistics.piece_loaded (
    load text not null,
    before int not null,
    cases int not null,
    loaded_at timestamptz not null default now(),
    primary key (load, before),
    constraint piece_loaded_has_cases check (cases > 0)
);
