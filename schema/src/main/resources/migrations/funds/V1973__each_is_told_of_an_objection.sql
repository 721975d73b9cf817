-- 异议通知: each of the others is told of an objection by itself, has fifteen days from its own notice, and may oppose;
-- all who oppose are defendants of the suit.
create table funds.plan_objection_notice (
    objection_id bigint not null references funds.plan_objection,
    party text not null,
    told_on date not null,
    oppose_until date not null,
    opposed_on date,
    primary key (objection_id, party),
    constraint plan_objection_notice_gives_time check (oppose_until > told_on),
    constraint plan_objection_opposed_in_time check (opposed_on between told_on and oppose_until)
);

insert into funds.plan_objection_notice (objection_id, party, told_on, oppose_until, opposed_on)
select o.id, s.party, o.told_on, o.opposition_until,
    case when s.party = o.opposed_by and o.opposed_on between o.told_on and o.opposition_until then o.opposed_on end
from funds.plan_objection o join funds.plan_service s on s.plan_id = o.plan_id and s.party <> o.party
where o.told_on is not null and o.opposition_until > o.told_on;
