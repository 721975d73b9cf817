-- As before, in fewer words: each of them is made ready anew in every transaction. Neither document nor reason is empty
-- where the lesser of both is not; an answer of unknown leads the long way as a no does.
create or replace function funds.posting_moves_money() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() = 1 and new.fen > 0 and num_nonnulls(new.account_ids, new.amounts, new.reversal_of) = 0
        and (new.person_id = new.approver_id) is not true and least(new.document, new.reason) > ''
        and new.booked_on - date '2000-01-01' > pg_sequence_last_value('funds.months_are_closed_up_to') then
        if new.giver < new.taker then
            update funds.balance b set fen = b.fen - new.fen
            where b.account_id = new.giver
              and case when b.of_case then b.fen - new.fen >= b.reserved_fen else b.stripe = pg_backend_pid() % 64 end;
            if found then
                update funds.balance b set fen = b.fen + new.fen
                where b.account_id = new.taker and (b.of_case or b.stripe = pg_backend_pid() % 64);
                if not found then
                    perform funds.move_many(array[new.taker], array[new.fen]);
                end if;
                return null;
            end if;
        elsif new.giver > new.taker then
            update funds.balance b set fen = b.fen + new.fen
            where b.account_id = new.taker and (b.of_case or b.stripe = pg_backend_pid() % 64);
            if found then
                update funds.balance b set fen = b.fen - new.fen
                where b.account_id = new.giver
                  and case when b.of_case then b.fen - new.fen >= b.reserved_fen else b.stripe = pg_backend_pid() % 64 end;
                if not found then
                    perform funds.move_many(array[new.giver], array[-new.fen]);
                end if;
                return null;
            end if;
        end if;
    end if;
    perform funds.posting_moves_slowly(new);
    return null;
end $$;
