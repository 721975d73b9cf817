-- 受理破产前已执行未发的款: where the court leaves it to the judge, what he has chosen, with his reason.
create table funds.bankruptcy_choice (
    case_id bigint primary key,
    choice text not null,
    reason text not null,
    chosen_by bigint not null,
    chosen_by_name text not null,
    chosen_at timestamptz not null,
    constraint bankruptcy_choice_is_one_of_two check (choice in ('HAND_OVER', 'PAY_OUT')),
    constraint bankruptcy_choice_has_a_reason check (reason <> '')
);
