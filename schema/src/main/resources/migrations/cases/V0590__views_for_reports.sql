-- What reports may read: money that counted against a debt, and the day on which the term of a case ends.
create view shared.case_payment as
    select id, case_id, reference, paid_on, amount_fen from cases.payment;

create view shared.case_term as
    select case_id, max(due_on) as due_on from cases.node
    where code in ('I01', 'I02') and dropped_at is null
    group by case_id;
