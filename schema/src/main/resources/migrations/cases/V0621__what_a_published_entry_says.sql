-- What an entry on the dishonest list must say beside the person (失信规定第6条): the obligation of the title.
create view shared.case_obligation as
    select case_id, no, name, amount_fen from cases.obligation;
