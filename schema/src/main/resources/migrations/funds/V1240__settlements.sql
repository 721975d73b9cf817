-- 执行和解、分期: agreed plans are watched; a missed instalment is warned of once; the original title can be revived.
create table funds.settlement (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    court_code text not null,
    kind text not null,
    agreed_on date not null,
    total_fen bigint not null,
    waived_fen bigint not null default 0,
    terms text not null,
    guarantor text not null default '',
    state text not null default 'AGREED',
    recorded_by bigint not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    ended_on date,
    revived_by bigint,
    why text not null default '',
    version int not null default 1,
    constraint settlement_kind check (kind in ('SETTLEMENT', 'INSTALMENTS')),
    constraint settlement_state check (state in ('AGREED', 'PERFORMED', 'REVIVED')),
    constraint settlement_is_positive check (total_fen > 0 and waived_fen >= 0),
    constraint settlement_ended_has_a_day check ((state = 'AGREED') = (ended_on is null)),
    constraint settlement_revived_says_why check (state <> 'REVIVED' or (why <> '' and revived_by is not null))
);
create unique index settlement_one_open_per_case on funds.settlement (case_id) where state = 'AGREED';

create table funds.instalment (
    settlement_id bigint not null references funds.settlement,
    nr int not null,
    due_on date not null,
    fen bigint not null,
    warned_on date,
    primary key (settlement_id, nr),
    constraint instalment_is_positive check (fen > 0)
);
create index instalment_due on funds.instalment (due_on) where warned_on is null;

create function funds.instalments_add_up() returns trigger language plpgsql as $$
begin
    if (select sum(i.fen) from funds.instalment i where i.settlement_id = new.settlement_id)
        <> (select s.total_fen from funds.settlement s where s.id = new.settlement_id) then
        raise exception 'Instalments of settlement % do not add up to its total', new.settlement_id
            using errcode = '23514', constraint = 'instalments_add_up';
    end if;
    return null;
end $$;
create constraint trigger instalments_add_up after insert or update on funds.instalment
    deferrable initially deferred for each row execute function funds.instalments_add_up();

-- What was paid under it: every payment of the case since the day of the agreement, instalments in their order.
create view funds.instalment_state as
select i.settlement_id, i.nr, i.due_on, i.fen, i.warned_on, s.case_id, s.court_code, s.state,
    least(i.fen, greatest(0, coalesce(p.fen, 0)
        - coalesce(sum(i.fen) over (partition by i.settlement_id order by i.nr
            rows between unbounded preceding and 1 preceding), 0)))::bigint as paid_fen
from funds.instalment i
join funds.settlement s on s.id = i.settlement_id
left join lateral (
    select sum(c.amount_fen) as fen from shared.case_payment c
    where c.case_id = s.case_id and c.paid_on >= s.agreed_on) p on true;

-- 直接给付: what the debtor paid the creditor himself, recorded with its evidence.
create table funds.direct_payment (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    paid_on date not null,
    fen bigint not null,
    evidence text not null,
    recorded_by bigint not null,
    recorded_at timestamptz not null,
    constraint direct_payment_is_positive check (fen > 0),
    constraint direct_payment_has_evidence check (evidence <> '')
);
create trigger direct_payment_stays before update or delete or truncate on funds.direct_payment
    for each statement execute function funds.refuse_change();
