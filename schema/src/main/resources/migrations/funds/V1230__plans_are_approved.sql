-- 合议: a plan is served only after somebody else than its maker approved it.
alter table funds.plan add column approval_id bigint;
alter table funds.plan add column approved_by bigint;
alter table funds.plan add column approved_at timestamptz;
alter table funds.plan add column why text not null default '';
alter table funds.plan drop constraint plan_state;
alter table funds.plan add constraint plan_state
    check (state in ('DRAFT', 'ASKED', 'APPROVED', 'RETURNED', 'SERVED', 'REPLACED', 'CARRIED_OUT'));
alter table funds.plan add constraint plan_has_four_eyes check (approved_by <> made_by);
alter table funds.plan add constraint plan_is_served_after_approval
    check (state not in ('APPROVED', 'SERVED', 'CARRIED_OUT') or approved_by is not null) not valid;
