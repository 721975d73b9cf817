-- 动用费用款: how much of what a plan keeps for whom its costs are owed to a payout to the applicant takes, and why; said by
-- who proposes it, seen by who checks and who approves it, never changed.
alter table funds.payout add column costs_fen bigint;
alter table funds.payout add column costs_why text;
alter table funds.payout add constraint payout_out_of_costs_says_why check (
    (costs_fen is null) = (costs_why is null) and costs_fen > 0 is not false and costs_fen <= fen is not false
    and btrim(costs_why) <> '' is not false);

create function funds.why_of_costs_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What was said of the costs stays' using errcode = '42501', constraint = 'why_of_costs_stays';
end $$;
create trigger why_of_costs_stays before update of costs_fen, costs_why on funds.payout
    for each row when ((old.costs_fen, old.costs_why) is distinct from (new.costs_fen, new.costs_why))
    execute function funds.why_of_costs_stays();
alter table funds.payout enable always trigger why_of_costs_stays;
