-- 到账: every sum that arrived, whose it is, why we think so, how much of it is still here.
create sequence funds.slip_number;

create table funds.receipt (
    id bigint generated always as identity primary key,
    court_code text not null,
    kind text not null default 'BANK',
    bank_line_id bigint references funds.bank_line,
    slip text,
    case_id bigint,
    fen bigint not null,
    open_fen bigint not null,
    arrived_on date not null,
    payer_name text not null default '',
    payer_account text not null default '',
    purpose text not null default '',
    state text not null default 'UNMATCHED',
    matched_at timestamptz,
    matched_by bigint,
    confirmed_by bigint,
    match_rule text,
    match_score int,
    match_zh text,
    match_en text,
    tried_at timestamptz,
    told_on date,
    due_on date,
    version int not null default 1,
    constraint receipt_once_per_line unique (bank_line_id),
    constraint receipt_slip_once unique (slip),
    constraint receipt_kind check (kind in ('BANK', 'POS', 'CASH')),
    constraint receipt_has_line_or_slip check ((kind = 'BANK') = (bank_line_id is not null)),
    constraint receipt_is_positive check (fen > 0),
    constraint receipt_open_is_part_of_it check (open_fen between 0 and fen),
    constraint receipt_state check (state in ('UNMATCHED', 'HELD', 'SETTLED', 'REVERSED', 'SENT_BACK')),
    constraint receipt_matched_has_a_case check (state not in ('HELD', 'SETTLED') or case_id is not null),
    constraint receipt_unmatched_has_none check (state <> 'UNMATCHED' or case_id is null),
    constraint receipt_settled_is_gone check ((state in ('SETTLED', 'REVERSED', 'SENT_BACK')) = (open_fen = 0)),
    constraint receipt_match_has_four_eyes check (confirmed_by <> matched_by)
);
create index receipt_by_case on funds.receipt (case_id);
create index receipt_open on funds.receipt (court_code, arrived_on) where open_fen > 0;

-- 认领线索: the cases that a receipt may belong to, with a score and the reasons for it.
create table funds.match_hint (
    receipt_id bigint not null references funds.receipt,
    case_id bigint not null,
    score int not null,
    rules text[] not null,
    zh text not null,
    en text not null,
    primary key (receipt_id, case_id),
    constraint match_hint_score check (score between 1 and 100)
);

-- 认领申请: a match that no rule supports waits for a second person.
create table funds.match_request (
    id bigint generated always as identity primary key,
    receipt_id bigint not null references funds.receipt,
    case_id bigint not null,
    reason text not null,
    asked_by bigint not null,
    asked_at timestamptz not null,
    state text not null default 'ASKED',
    decided_by bigint,
    constraint match_request_state check (state in ('ASKED', 'CONFIRMED', 'REFUSED')),
    constraint match_request_decided check ((state = 'ASKED') = (decided_by is null)),
    constraint match_request_has_four_eyes check (decided_by <> asked_by)
);
create unique index match_request_one_open on funds.match_request (receipt_id) where state = 'ASKED';

-- 延缓发放: a ground of the list, an approver, and a day on which it is looked at again.
create table funds.delay (
    id bigint generated always as identity primary key,
    receipt_id bigint not null references funds.receipt,
    ground text not null,
    reason text not null,
    review_on date not null,
    asked_by bigint not null,
    asked_at timestamptz not null,
    approval_id bigint,
    state text not null default 'ASKED',
    approved_by bigint,
    approved_on date,
    ended_on date,
    constraint delay_state check (state in ('ASKED', 'APPROVED', 'REFUSED', 'ENDED')),
    constraint delay_has_a_reason check (reason <> ''),
    constraint delay_has_four_eyes check (approved_by <> asked_by)
);
create unique index delay_one_open on funds.delay (receipt_id) where state in ('ASKED', 'APPROVED');
