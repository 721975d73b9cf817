-- 费用退汇重付: what came back of a line of costs is paid again once, and the new payout says which one it pays again.
create function funds.cost_returned(p_plan bigint, p_nr int, p_fen bigint) returns bigint language sql stable as $$
    select min(o.id) from funds.payout o
    where o.plan_id = p_plan and o.share_nr = p_nr and o.fen = p_fen and o.state = 'RETURNED'
      and not exists (select from funds.payout again
          where again.repeats = o.id and again.state not in ('REFUSED', 'WITHDRAWN'))
$$;

create or replace function funds.costs_are_paid_once() returns trigger language plpgsql as $$
begin
    perform from funds.plan_share s where s.plan_id = new.plan_id and s.nr = new.share_nr for update;
    if (new.fen <= funds.cost_open(new.plan_id, new.share_nr)) is not true then
        raise exception 'Line % of plan % has not % fen for its creditor', new.share_nr, new.plan_id, new.fen
            using errcode = '23514', constraint = 'costs_are_paid_once';
    end if;
    if new.repeats is distinct from funds.cost_returned(new.plan_id, new.share_nr, new.fen) then
        raise exception 'A payout of line % of plan % names what came back of it, and nothing else',
            new.share_nr, new.plan_id using errcode = '23514', constraint = 'costs_repeat_what_came_back';
    end if;
    return new;
end $$;
