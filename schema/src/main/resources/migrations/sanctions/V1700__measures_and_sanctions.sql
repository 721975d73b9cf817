-- Credit punishment: each measure is a row of data, each use of it on a person a row with its life and its orders.
create schema sanctions;

create table sanctions.measure_kind (
    code text primary key,
    no int not null,
    zh text not null,
    en text not null,
    family text not null,
    follows text not null,
    agencies text[] not null,
    subjects text not null,
    approval text not null,
    renewal text not null,
    lift_approval text not null,
    document text not null,
    lift_document text not null,
    setting text not null,
    effect_zh text not null,
    effect_en text not null,
    lifting_zh text not null,
    instrument text not null,
    article text,
    article_zh text not null,
    mark text not null,
    constraint measure_kind_family
        check (family in ('LIST', 'CONSUMPTION', 'EXIT', 'BORDER', 'JOINT', 'EXPOSURE', 'OTHER')),
    constraint measure_kind_follows check (follows in ('', 'LIST', 'CONSUMPTION')),
    constraint measure_kind_subjects check (subjects in ('ALL', 'PERSON', 'UNIT'))
);

-- The day of birth that an identity card says, new or old; null when the number says none.
create function sanctions.born(id_kind text, id_number text) returns date immutable language plpgsql as $$
begin
    return case
        when id_kind = 'ID_CARD' and id_number ~ '^[0-9]{17}[0-9Xx]$' then to_date(substr(id_number, 7, 8), 'YYYYMMDD')
        when id_kind = 'ID_CARD' and id_number ~ '^[0-9]{15}$' then to_date('19' || substr(id_number, 7, 6), 'YYYYMMDD')
    end;
exception when others then
    return null;
end $$;

create table sanctions.sanction (
    id bigint generated always as identity primary key,
    case_id bigint not null,
    court_code text not null,
    judge_id bigint,
    measure text not null references sanctions.measure_kind,
    family text not null,
    parent_id bigint references sanctions.sanction,
    batch_id bigint,
    case_party_id bigint not null,
    party_id bigint,
    role text not null,
    name text not null,
    is_unit boolean not null,
    id_kind text not null,
    id_number text not null,
    born_given date,
    born_on date generated always as (coalesce(sanctions.born(id_kind, id_number), born_given)) stored,
    items text[] not null default '{}',
    conduct text not null default '',
    grade text not null default '',
    months int,
    state text not null,
    asked_by bigint,
    asked_by_name text not null default '',
    asked_at timestamptz not null,
    asked_on date not null,
    approval_id bigint,
    decided_on date,
    document_id bigint,
    document_number text not null default '',
    grace_until date,
    starts_on date,
    ends_on date,
    published_at timestamptz,
    withdrawn_at timestamptz,
    lift_ground text not null default '',
    lift_due_on date,
    ended_at timestamptz,
    version int not null default 0,
    constraint sanction_state check (state in ('ASKED', 'GRACE', 'ORDERED', 'EFFECTIVE', 'LIFTING', 'LIFTED',
        'REFUSED', 'WITHDRAWN', 'LAPSED')),
    constraint sanction_role check (role in ('DEBTOR', 'LEGAL_REP', 'PRINCIPAL', 'DIRECT_RESPONSIBLE', 'CONTROLLER',
        'LEGAL_AGENT')),
    -- Nobody under eighteen, whatever a program says (失信规定第4条); who has no known day of birth is not listed either.
    constraint sanction_not_on_minors check (is_unit or born_on + interval '18 years' <= asked_on),
    constraint sanction_age_is_known check (is_unit or born_on is not null),
    -- Persons in charge of a unit are not listed themselves (善意文明意见第16条).
    constraint sanction_list_debtors_only check (family <> 'LIST' or role = 'DEBTOR'),
    constraint sanction_list_has_a_ground check (family <> 'LIST' or cardinality(items) > 0),
    -- Only ability without performance has no term; everything else ends (失信规定第2条).
    constraint sanction_list_term check (family <> 'LIST' or ends_on is not null or state in ('ASKED', 'GRACE',
        'REFUSED', 'WITHDRAWN') or items = '{DC1}'),
    constraint sanction_term_runs_forward check (ends_on >= starts_on),
    constraint sanction_nothing_published_in_grace check (state not in ('ASKED', 'GRACE') or published_at is null),
    constraint sanction_ended check ((state in ('LIFTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')) = (ended_at is not null))
);
create index sanction_of_case on sanctions.sanction (case_id, id);
create index sanction_of_parent on sanctions.sanction (parent_id);
create index sanction_of_batch on sanctions.sanction (batch_id) where batch_id is not null;
create index sanction_ends on sanctions.sanction (ends_on) where state in ('ORDERED', 'EFFECTIVE');
create index sanction_grace on sanctions.sanction (grace_until) where state = 'GRACE';
create index sanction_lift_due on sanctions.sanction (lift_due_on) where state = 'LIFTING';
create index sanction_of_person on sanctions.sanction (id_number, measure);
-- One use of a measure on a person in a case at a time.
create unique index sanction_one_open on sanctions.sanction (case_id, measure, name, id_number)
    where state in ('ASKED', 'GRACE', 'ORDERED', 'EFFECTIVE', 'LIFTING');

-- One order to one unit: to impose, to renew, to lift; and the receipt.
create table sanctions.act (
    id bigint generated always as identity primary key,
    sanction_id bigint not null references sanctions.sanction,
    kind text not null,
    unit_id bigint not null,
    unit_zh text not null,
    unit_en text not null,
    order_id bigint,
    state text not null,
    ground text not null default '',
    ordered_at timestamptz not null,
    due_on date not null,
    answered_at timestamptz,
    answer text not null default '',
    level int not null default 0,
    constraint act_kind check (kind in ('IMPOSE', 'RENEW', 'EXEMPT', 'LIFT')),
    constraint act_state check (state in ('HELD_BACK', 'ORDERED', 'DONE', 'REFUSED', 'NOT_FOUND', 'TAKEN_BACK')),
    constraint act_level check (level between 0 and 3)
);
create index act_of_sanction on sanctions.act (sanction_id, id);
create index act_of_order on sanctions.act (order_id);
create index act_late on sanctions.act (due_on) where state = 'ORDERED';
-- A unit is asked for the same thing once at a time: a double trigger must not lift twice.
create unique index act_one_open on sanctions.act (sanction_id, unit_id, kind) where state in ('HELD_BACK', 'ORDERED');
create unique index act_lifted_once on sanctions.act (sanction_id, unit_id) where kind = 'LIFT' and state <> 'REFUSED';
