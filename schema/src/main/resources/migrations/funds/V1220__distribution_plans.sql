-- 参与分配: one pot, several claims, versions of a plan, service, objections, held shares.
-- A receipt that is shared pays in several cases: one allocation in force per receipt and case.
drop index funds.allocation_one_in_force;
alter table funds.allocation add column plan_id bigint;
create unique index allocation_one_in_force on funds.allocation (receipt_id)
    where undone_at is null and plan_id is null;
create index allocation_by_receipt on funds.allocation (receipt_id) where undone_at is null;

-- 分配程序: while it is open, the money of the case waits for the plan.
create table funds.distribution (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    court_code text not null,
    reason text not null,
    opened_by bigint not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    constraint distribution_has_a_reason check (reason <> '')
);
create unique index distribution_one_open on funds.distribution (case_id) where closed_at is null;

create table funds.plan (
    id bigint generated always as identity primary key,
    distribution_id bigint not null references funds.distribution,
    nr int not null,
    state text not null default 'DRAFT',
    regime text not null,
    claims_on date not null,
    proceeds_fen bigint not null,
    remaining_fen bigint not null,
    request jsonb not null,
    made_by bigint not null,
    made_by_name text not null,
    made_at timestamptz not null,
    version int not null default 1,
    constraint plan_nr_once unique (distribution_id, nr),
    constraint plan_state check (state in ('DRAFT', 'SERVED', 'REPLACED', 'CARRIED_OUT')),
    constraint plan_regime check (regime in ('PARTICIPATION', 'ORDER_OF_SEIZURE', 'ENOUGH_FOR_ALL'))
);
create unique index plan_one_served on funds.plan (distribution_id) where state = 'SERVED';

create table funds.plan_share (
    plan_id bigint not null references funds.plan,
    nr int not null,
    name text not null,
    kind text not null,
    case_id bigint,
    tier int not null,
    due_fen bigint not null,
    fen bigint not null,
    formula text not null,
    zh text not null,
    en text not null,
    article text not null default '',
    paid_fen bigint not null default 0,
    primary key (plan_id, nr),
    constraint plan_share_name_once unique (plan_id, name),
    constraint plan_share_not_above_its_claim check (fen between 0 and due_fen),
    constraint plan_share_paid_once check (paid_fen between 0 and fen)
);

-- 送达: each party's clock runs from its own receipt.
create table funds.plan_service (
    plan_id bigint not null references funds.plan,
    party text not null,
    role text not null,
    served_on date,
    objection_until date,
    primary key (plan_id, party),
    constraint plan_service_role check (role in ('CREDITOR', 'DEBTOR'))
);

create table funds.plan_objection (
    id bigint generated always as identity primary key,
    plan_id bigint not null references funds.plan,
    party text not null,
    share_nr int not null,
    disputed_fen bigint not null,
    reason text not null,
    objected_on date not null,
    told_on date,
    opposition_until date,
    opposed_by text,
    opposed_on date,
    opposition_told_on date,
    suit_until date,
    suit_number text,
    outcome text,
    ended_on date,
    constraint plan_objection_is_positive check (disputed_fen > 0),
    constraint plan_objection_outcome check (outcome in
        ('UNOPPOSED', 'NO_SUIT', 'WITHDRAWN', 'JUDGED_FOR_OBJECTOR', 'JUDGED_AGAINST_OBJECTOR')),
    foreign key (plan_id, share_nr) references funds.plan_share
);
create index plan_objection_by_plan on funds.plan_objection (plan_id);

create or replace view funds.held as
select r.id, r.court_code, r.case_id, b.number as case_number, b.judge_id, b.judge_name, r.kind, r.fen, r.open_fen,
    r.arrived_on, r.payer_name, r.purpose, r.state, r.told_on, r.due_on, r.match_zh, r.match_en, r.version,
    d.ground as delay_ground, d.reason as delay_reason, d.review_on, d.approved_on as delay_approved_on,
    p.id as payout_id, p.proposed_at, p.why as payout_why,
    case
        when r.case_id is null and exists (
            select from funds.match_request q where q.receipt_id = r.id and q.state = 'ASKED') then 'MATCH_CONFIRM'
        when r.case_id is null and exists (
            select from funds.match_hint h where h.receipt_id = r.id) then 'UNMATCHED_HINTS'
        when r.case_id is null then 'UNMATCHED'
        when p.state in ('SENDING', 'SENT') then 'IN_BANK'
        when p.state = 'READY' then 'READY'
        when p.state = 'PROPOSED' and p.approved_by is null then 'WAITS_APPROVAL'
        when p.state = 'PROPOSED' then 'WAITS_CHECK'
        when d.state = 'APPROVED' then 'DELAYED'
        when d.state = 'ASKED' then 'DELAY_ASKED'
        when p.state = 'RETURNED' then 'RETURNED'
        when x.id is not null and exists (
            select from funds.plan l join funds.plan_objection o on o.plan_id = l.id
            where l.distribution_id = x.id and o.outcome is null) then 'OBJECTION'
        when x.id is not null then 'PLAN'
        when a.id is null then 'WAITS_CALCULATION'
        when a.surplus_fen >= r.open_fen then 'SURPLUS'
        when exists (select from funds.payee_account y where y.case_id = r.case_id and y.state = 'VERIFIED')
            then 'NO_OBSTACLE'
        when exists (select from funds.payee_account y where y.case_id = r.case_id and y.state = 'SECOND_LOOK')
            then 'ACCOUNT_SECOND_LOOK'
        else 'WAITS_ACCOUNT'
    end as why
from funds.receipt r
left join shared.case_brief b on b.id = r.case_id
left join lateral (
    select min(y.id) as id, sum(y.surplus_fen) as surplus_fen from funds.allocation y
    where y.receipt_id = r.id and y.undone_at is null) a on true
left join funds.distribution x on x.case_id = r.case_id and x.closed_at is null
left join funds.delay d on d.receipt_id = r.id and d.state in ('ASKED', 'APPROVED')
left join lateral (
    select o.* from funds.payout_part part join funds.payout o on o.id = part.payout_id
    where part.receipt_id = r.id and (o.state in ('PROPOSED', 'READY', 'SENDING', 'SENT')
        or o.state = 'RETURNED' and not exists (
            select from funds.payout again where again.repeats = o.id and again.state not in ('REFUSED', 'WITHDRAWN')))
    order by o.state = 'RETURNED', o.id desc limit 1) p on true
where r.open_fen > 0;
