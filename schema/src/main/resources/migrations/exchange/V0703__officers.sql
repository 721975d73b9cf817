-- Officers whose cards are filed with the institutions; requests carry them.
create table exchange.officer (
    person_id bigint primary key,
    work_card text not null,
    duty_card text not null,
    format text not null,
    work_card_image bytea not null,
    duty_card_image bytea not null,
    constraint officer_cards_are_not_empty check (length(work_card_image) > 0 and length(duty_card_image) > 0)
);
