-- Each offer and each answer is held against every check: the same checks, what is usual first and numbers counted in bytes.
alter table exchange.item
    drop constraint item_state, drop constraint item_answer, drop constraint item_sealed_has_papers,
    drop constraint item_number_is_short,
    add constraint item_state check (state in
        ('ANSWERED', 'FETCHED', 'OFFERED', 'SEALED', 'CONFIRMED', 'OFFLINE', 'DRAFT', 'APPROVED')),
    add constraint item_answer check (answer in ('NIL', 'FOUND', 'PARTIAL', 'REFUSED')),
    add constraint item_sealed_has_papers check (papers_id is not null or state in ('DRAFT', 'APPROVED')),
    add constraint item_number_is_short check (octet_length(number) between 1 and 30);
