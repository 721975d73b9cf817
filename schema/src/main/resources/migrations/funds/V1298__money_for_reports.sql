-- What the command centre may read of money: every sum that is still in a court's hands, since when and until when.
create view shared.held_money as
    select id, court_code, case_id, open_fen, arrived_on, due_on from funds.receipt where open_fen > 0;
