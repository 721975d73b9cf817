-- What hangs on a request hangs on its words, which are never rewritten: eight keys are no longer compared for each answer.
alter table exchange.step drop constraint step_item_id_fkey,
    add constraint step_of_a_request foreign key (item_id) references exchange.request (item_id);
alter table exchange.message_item drop constraint message_item_item_id_fkey,
    add constraint message_item_of_a_request foreign key (item_id) references exchange.request (item_id);
alter table exchange.answer drop constraint answer_item_id_fkey,
    add constraint answer_of_a_request foreign key (item_id) references exchange.request (item_id);
alter table exchange.movements drop constraint movements_item_id_fkey,
    add constraint movements_of_a_request foreign key (item_id) references exchange.request (item_id);
alter table exchange.receipt drop constraint receipt_item_id_fkey,
    add constraint receipt_of_a_request foreign key (item_id) references exchange.request (item_id);
alter table exchange.package_item drop constraint package_item_item_id_fkey,
    add constraint package_item_of_a_request foreign key (item_id) references exchange.request (item_id);
alter table exchange.waiting drop constraint waiting_item_id_fkey,
    add constraint waiting_of_a_request foreign key (item_id) references exchange.request (item_id);
alter table exchange.item drop constraint item_replaces_id_fkey,
    add constraint item_replaces_a_request foreign key (replaces_id) references exchange.request (item_id);

-- A request and its words go together: while anything hangs on them neither can go.
create function exchange.words_go_with_their_request() returns trigger language plpgsql as $$
begin
    delete from exchange.request where item_id = old.id;
    return null;
end $$;
create trigger words_go_with_their_request after delete on exchange.item
    for each row execute function exchange.words_go_with_their_request();
