-- 冲销: what the bank took and later pays back arrives as any money and lies in suspense. Proposed by one and approved by
-- another, it goes to the account of adjustments and sets off the one that it pays back, once, in the same sum.
alter table funds.receipt drop constraint receipt_state;
alter table funds.receipt add constraint receipt_state
    check (state in ('UNMATCHED', 'FOUND', 'HELD', 'SETTLED', 'REVERSED', 'SENT_BACK', 'SET_OFF'));
alter table funds.receipt drop constraint receipt_settled_is_gone;
alter table funds.receipt add constraint receipt_settled_is_gone
    check ((state in ('SETTLED', 'REVERSED', 'SENT_BACK', 'SET_OFF')) = (open_fen = 0));
alter table funds.receipt add constraint receipt_set_off_has_no_case check (state <> 'SET_OFF' or case_id is null);

alter table funds.adjustment add column settles bigint references funds.adjustment;
create unique index adjustment_is_set_off_once on funds.adjustment (settles)
    where settles is not null and granted is not false;

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
        select from funds.bank_line l join funds.receipt r on r.bank_line_id = l.id
        join funds.adjustment a on a.id = new.settles join funds.bank_line was on was.id = a.bank_line_id
        where l.id = new.bank_line_id and l.court_code = new.court_code and r.state = 'UNMATCHED' and r.open_fen = r.fen
          and a.court_code = new.court_code and a.granted and a.settles is null
          and was.direction = 'OUT' and was.fen = l.fen) then
        raise exception 'Money without a case sets off a booked adjustment of the same sum that the bank took'
            using errcode = '23514', constraint = 'adjustment_is_set_off_by_its_like';
    end if;
    return new;
end $$;
