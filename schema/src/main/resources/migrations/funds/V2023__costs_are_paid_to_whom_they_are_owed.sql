-- 费用债权人: an appraiser, a guard or a press is paid straight out of the plan's line of costs, and never more than that line.
alter table funds.payout add column plan_id bigint;
alter table funds.payout add column share_nr int;
alter table funds.payout add constraint payout_of_a_line_of_costs foreign key (plan_id, share_nr)
    references funds.plan_share (plan_id, nr);
alter table funds.payout add constraint payout_to_a_third_party_names_its_line
    check ((kind = 'THIRD_PARTY') = (plan_id is not null) and (plan_id is null) = (share_nr is null));
create index payout_by_line_of_costs on funds.payout (plan_id, share_nr) where plan_id is not null;

-- What of a line of costs has been given to its case and nobody is being paid yet.
create function funds.cost_open(p_plan bigint, p_nr int) returns bigint language sql stable as $$
    select s.paid_fen - coalesce((select sum(o.fen) from funds.payout o where o.plan_id = s.plan_id and o.share_nr = s.nr
        and o.state not in ('RETURNED', 'REFUSED', 'WITHDRAWN')), 0)::bigint
    from funds.plan_share s join funds.plan p on p.id = s.plan_id where s.plan_id = p_plan and s.nr = p_nr and s.kind = 'COST'
$$;

create function funds.costs_are_paid_once() returns trigger language plpgsql as $$
begin
    perform from funds.plan_share s where s.plan_id = new.plan_id and s.nr = new.share_nr for update;
    if (new.fen <= funds.cost_open(new.plan_id, new.share_nr)) is not true then
        raise exception 'Line % of plan % has not % fen for its creditor', new.share_nr, new.plan_id, new.fen
            using errcode = '23514', constraint = 'costs_are_paid_once';
    end if;
    return new;
end $$;
create trigger costs_are_paid_once before insert on funds.payout
    for each row when (new.plan_id is not null) execute function funds.costs_are_paid_once();
alter table funds.payout enable always trigger costs_are_paid_once;
