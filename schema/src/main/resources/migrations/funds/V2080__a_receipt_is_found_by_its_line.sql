-- From a line to its receipt: it bears the line's number; one that was here before bears its own and is found by the index
-- that is left for those.
create function funds.receipt_of_line(p_line bigint) returns bigint language sql stable as $$
    select coalesce(
        (select r.id from funds.receipt r where r.id = p_line and r.bank_line_id = p_line),
        (select r.id from funds.receipt r where r.bank_line_id = p_line and r.bank_line_id <> r.id))
$$;

create or replace function funds.adjustment_is_sound() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.granted is not null
        or (new.court_code, new.bank_line_id, new.reason, new.paper, new.proposed_by, new.proposed_at, new.settles)
            is distinct from (old.court_code, old.bank_line_id, old.reason, old.paper, old.proposed_by, old.proposed_at,
                old.settles)) then
        raise exception 'What was decided stays' using errcode = '42501', constraint = 'adjustment_stays';
    end if;
    if new.settles is null then
        if not exists (select from funds.bank_line l where l.id = new.bank_line_id and l.court_code = new.court_code
            and l.meaning = 'EXPLAINED' and (new.decided_by is null or l.explained_by is distinct from new.decided_by)) then
            raise exception 'Only an explained line is settled, and not by who explained it'
                using errcode = '23514', constraint = 'adjustment_is_of_an_explained_line';
        end if;
    elsif new.granted is not false and not exists (
        select from funds.bank_line l join funds.receipt r on r.id = funds.receipt_of_line(l.id)
        join funds.adjustment a on a.id = new.settles join funds.bank_line was on was.id = a.bank_line_id
        where l.id = new.bank_line_id and l.court_code = new.court_code and r.state = 'UNMATCHED' and r.open_fen = r.fen
          and a.court_code = new.court_code and a.granted and a.settles is null
          and was.direction = 'OUT' and was.fen = l.fen) then
        raise exception 'Money without a case sets off a booked adjustment of the same sum that the bank took'
            using errcode = '23514', constraint = 'adjustment_is_set_off_by_its_like';
    end if;
    return new;
end $$;
