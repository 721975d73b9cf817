-- 已找到案件、待入账: of a long statement, what the rules are sure of is decided with its reason while it is stored; the books
-- follow in the background. Until then the money lies in suspense and has no case: nobody but the booking may touch it.
alter table funds.receipt add column found_case bigint;
alter table funds.receipt drop constraint receipt_state;
alter table funds.receipt add constraint receipt_state
    check (state in ('UNMATCHED', 'FOUND', 'HELD', 'SETTLED', 'REVERSED', 'SENT_BACK'));
alter table funds.receipt add constraint receipt_found_is_not_booked
    check ((state = 'FOUND') = (found_case is not null) and (found_case is null or case_id is null));
-- What no rule was tried on and what is not booked yet stand together, and a new line is asked two plain questions for it.
drop index funds.receipt_untried;
create index receipt_to_do on funds.receipt (id, court_code) where tried_at is null and case_id is null;

create or replace view funds.held as
select r.id, r.court_code, r.case_id, b.number as case_number, b.judge_id, b.judge_name, r.kind, r.fen, r.open_fen,
    r.arrived_on, r.payer_name, r.purpose, r.state, r.told_on, r.due_on, r.match_zh, r.match_en, r.version, r.slip,
    d.ground as delay_ground, d.reason as delay_reason, d.review_on, d.approved_on as delay_approved_on,
    p.id as payout_id, p.proposed_at, p.why as payout_why,
    case
        when p.state in ('SENDING', 'SENT') then 'IN_BANK'
        when p.state = 'READY' then 'READY'
        when p.state = 'PROPOSED' and p.approved_by is null then 'WAITS_APPROVAL'
        when p.state = 'PROPOSED' then 'WAITS_CHECK'
        when r.state = 'FOUND' then 'FOUND'
        when r.case_id is null and p.state = 'RETURNED' then 'RETURNED'
        when r.case_id is null and exists (
            select from funds.match_request q where q.receipt_id = r.id and q.state = 'ASKED') then 'MATCH_CONFIRM'
        when r.case_id is null and exists (
            select from funds.match_hint h where h.receipt_id = r.id) then 'UNMATCHED_HINTS'
        when r.case_id is null then 'UNMATCHED'
        when d.state = 'APPROVED' then 'DELAYED'
        when d.state = 'ASKED' then 'DELAY_ASKED'
        when p.state = 'RETURNED' then 'RETURNED'
        when r.kind <> 'BANK' and r.banked_on is null then 'ON_HAND'
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
    end as why, n.told_on as notice_on, n.collect_by
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
left join funds.last_notice n on n.case_id = r.case_id
where r.open_fen > 0;
