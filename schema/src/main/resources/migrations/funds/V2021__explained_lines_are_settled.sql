-- 差错调整: an explained line of the bank is booked on an account of its own, proposed by one and approved by another,
-- with the paper that it rests on. From that day on it is no difference any more; what was closed before stays.
alter table funds.account drop constraint account_kind_is_known;
alter table funds.account add constraint account_kind_is_known check (kind in
    ('CASE', 'ESCROW', 'SUSPENSE', 'COURT_BANK', 'ON_HAND', 'IN_TRANSIT', 'FEES', 'TREASURY', 'ADJUSTMENT'));

create table funds.adjustment (
    id bigint generated always as identity primary key,
    court_code text not null,
    bank_line_id bigint not null references funds.bank_line,
    reason text not null,
    paper text not null,
    proposed_by bigint not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    granted boolean,
    decided_by bigint,
    decided_by_name text,
    decided_at timestamptz,
    booked_on date,
    why text not null default '',
    constraint adjustment_names_its_paper check (reason <> '' and paper <> ''),
    constraint adjustment_has_four_eyes check (decided_by <> proposed_by),
    constraint adjustment_is_decided_whole check
        (num_nonnulls(granted, decided_by, decided_by_name, decided_at) in (0, 4)),
    constraint adjustment_is_booked_when_granted check ((granted is true) = (booked_on is not null))
);
create unique index adjustment_of_a_line_once on funds.adjustment (bank_line_id) where granted is not false;
create index adjustment_of_court on funds.adjustment (court_code, id);

create function funds.adjustment_is_sound() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.granted is not null
        or (new.court_code, new.bank_line_id, new.reason, new.paper, new.proposed_by, new.proposed_at)
            is distinct from (old.court_code, old.bank_line_id, old.reason, old.paper, old.proposed_by, old.proposed_at)) then
        raise exception 'What was decided stays' using errcode = '42501', constraint = 'adjustment_stays';
    end if;
    if not exists (select from funds.bank_line l where l.id = new.bank_line_id and l.court_code = new.court_code
        and l.meaning = 'EXPLAINED' and (new.decided_by is null or l.explained_by is distinct from new.decided_by)) then
        raise exception 'Only an explained line is settled, and not by who explained it'
            using errcode = '23514', constraint = 'adjustment_is_of_an_explained_line';
    end if;
    return new;
end $$;
create trigger adjustment_is_sound before insert or update on funds.adjustment
    for each row execute function funds.adjustment_is_sound();
create trigger adjustment_stays before delete or truncate on funds.adjustment
    for each statement execute function funds.refuse_change();
alter table funds.adjustment enable always trigger adjustment_is_sound;
alter table funds.adjustment enable always trigger adjustment_stays;

-- A line that is settled by that day stands no more.
create or replace function funds.explainers(p_court text, p_day date) returns setof bigint language sql stable as $$
    select l.explained_by from funds.bank_line l
    where l.court_code = p_court and l.value_on <= p_day and l.meaning = 'EXPLAINED' and l.explained_by is not null
      and not exists (select from funds.adjustment a where a.bank_line_id = l.id and a.booked_on <= p_day)
    union
    select coalesce(b.explained_by, b.told_by)
    from (select * from funds.bank_balance b where b.court_code = p_court and b.day <= p_day
          order by b.day desc, b.id desc limit 1) b
    where b.explained_fen <> 0
$$;
