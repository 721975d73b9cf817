-- Nearly every posting moves one amount from one account to another. Such a posting says so in three columns: it cannot
-- be out of balance and needs no rows beside it. Only postings of more accounts carry lists and have rows of their own.
drop trigger postings_move_money on funds.posting;
drop function funds.postings_move_money();
alter table funds.posting
    drop constraint posting_is_sound,
    drop constraint posting_reversal_of_fkey,
    add column giver bigint, add column taker bigint, add column fen bigint,
    alter column account_ids drop not null, alter column amounts drop not null;
drop function funds.posting_is_sound(bigint[], bigint[], bigint, bigint, text, text);

alter table funds.posting disable trigger posting_is_append_only;
update funds.posting
set giver = account_ids[1], taker = account_ids[2], fen = amounts[2], account_ids = null, amounts = null
where cardinality(account_ids) = 2 and account_ids[1] <> account_ids[2] and amounts[1] = -amounts[2];
alter table funds.posting enable always trigger posting_is_append_only;
create index posting_by_giver on funds.posting (giver, id);
create index posting_by_taker on funds.posting (taker, id);

alter table funds.entry rename to long_entry;
alter table funds.long_entry disable trigger entry_is_append_only;
delete from funds.long_entry e using funds.posting p where p.id = e.posting_id and p.giver is not null;
alter table funds.long_entry enable always trigger entry_is_append_only;

-- That a posting is taken back once is one row of those few that are; every other posting asks nothing of it.
drop index funds.posting_reversed_once;
create table funds.reversal (
    posting_id bigint not null constraint posting_reversed_once primary key,
    taken_back_by bigint not null
);
insert into funds.reversal select reversal_of, id from funds.posting where reversal_of is not null;
create trigger reversal_stays before update or delete or truncate on funds.reversal
    for each statement execute function funds.refuse_change();
create trigger posting_is_complete_at_once before insert on funds.reversal
    for each statement execute function funds.refuse_entry_by_hand();
alter table funds.reversal enable always trigger reversal_stays;
alter table funds.reversal enable always trigger posting_is_complete_at_once;

-- What every account gained by every posting, wherever it is kept. Who asks for an account is led to its index: the
-- parts stand bare in the union, and what has no account is left out behind it.
create view funds.entry as
    select u.posting_id, u.line, u.account_id, u.fen
    from (select p.id as posting_id, 1::smallint as line, p.giver as account_id, -p.fen as fen from funds.posting p
          union all
          select p.id, 2::smallint, p.taker, p.fen from funds.posting p
          union all
          select e.posting_id, e.line, e.account_id, e.fen from funds.long_entry e) u
    where u.account_id is not null;
