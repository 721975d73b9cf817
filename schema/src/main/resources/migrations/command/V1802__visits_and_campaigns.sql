-- 约谈、巡查: what was found in a court and what it must do; 集中行动 with its results.
create table command.visit (
    id bigint generated always as identity primary key,
    kind text not null,
    court_code text not null,
    on_day date not null,
    people text not null,
    findings text not null,
    demands text not null default '',
    due_on date,
    recorded_by bigint not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    reply text,
    replied_by_name text,
    replied_at timestamptz,
    constraint visit_kind check (kind in ('INTERVIEW', 'INSPECTION')),
    constraint visit_says_what check (btrim(people) <> '' and btrim(findings) <> ''),
    constraint visit_demand_has_a_day check ((btrim(demands) = '') = (due_on is null)),
    constraint visit_reply_is_whole check ((reply is null) = (replied_at is null))
);
create index visit_by_court on command.visit (court_code, on_day desc);

-- Ends of rounds that an inspection found not to be qualified; statistics takes them out of the qualified ones.
create table command.unqualified_round (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    visit_id bigint not null references command.visit,
    reason text not null,
    constraint unqualified_round_once unique (case_id),
    constraint unqualified_round_says_why check (btrim(reason) <> '')
);
create view shared.unqualified_round as
    select u.id, u.case_id, v.on_day, v.recorded_at from command.unqualified_round u join command.visit v on v.id = u.visit_id;

create table command.campaign (
    id bigint generated always as identity primary key,
    court_code text not null,
    name text not null,
    kind text not null,
    from_on date not null,
    to_on date not null,
    times int not null default 1,
    summoned int not null default 0,
    detained int not null default 0,
    performed int not null default 0,
    settled int not null default 0,
    closed int not null default 0,
    constraint campaign_once unique (court_code, name, from_on),
    constraint campaign_span check (to_on >= from_on),
    constraint campaign_counts check (least(times, summoned, detained, performed, settled, closed) >= 0)
);
create view shared.campaign as
    select id, court_code, name, kind, from_on, to_on, times, summoned, detained, performed, settled, closed from command.campaign;
