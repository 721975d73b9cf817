-- 账簿只由账簿的主人写: that a statement runs inside a trigger does not say whose trigger it is. Who is not the owner of the
-- tables, whatever he was granted, reads the books and writes none of them, at whatever depth: neither a posting nor its
-- entries, a reversal or a balance. The owner is asked nothing more than before.
create function funds.refuse_stranger() returns boolean language plpgsql as $$
begin
    raise exception 'The books are written by their owner alone'
        using errcode = '42501', constraint = 'books_are_written_by_their_owner';
end $$;

alter table funds.posting enable row level security;
create policy books_are_read on funds.posting for select using (true);
create policy books_are_written_by_their_owner on funds.posting for insert with check (funds.refuse_stranger());

alter table funds.long_entry enable row level security;
create policy books_are_read on funds.long_entry for select using (true);
create policy books_are_written_by_their_owner on funds.long_entry for insert with check (funds.refuse_stranger());

alter table funds.reversal enable row level security;
create policy books_are_read on funds.reversal for select using (true);
create policy books_are_written_by_their_owner on funds.reversal for insert with check (funds.refuse_stranger());

alter table funds.balance enable row level security;
create policy books_are_read on funds.balance for select using (true);
create policy books_are_opened_by_their_owner on funds.balance for insert with check (funds.refuse_stranger());
create policy books_are_written_by_their_owner on funds.balance for update using (funds.refuse_stranger());
