-- Every fen in the courts' hands lies on an account: of one case and role, or of one court as a whole.
create schema funds;

create table funds.account (
    id bigint generated always as identity primary key,
    court_code text not null,
    kind text not null,
    case_id bigint,
    party_role text,
    opened_at timestamptz not null default now(),
    constraint account_kind_is_known
        check (kind in ('CASE', 'ESCROW', 'SUSPENSE', 'COURT_BANK', 'IN_TRANSIT', 'FEES', 'TREASURY')),
    constraint account_is_of_a_case_or_of_the_court check ((kind in ('CASE', 'ESCROW')) = (case_id is not null)),
    constraint account_of_a_case_has_a_role check ((kind = 'CASE') = (party_role is not null)),
    constraint account_role_is_known check (party_role in ('DEBTOR', 'APPLICANT', 'OTHER'))
);
-- 一案一账号: one account per case and role, one of a kind per court.
create unique index account_one_per_case_and_role on funds.account (case_id, kind, party_role) nulls not distinct
    where case_id is not null;
create unique index account_one_of_a_kind_per_court on funds.account (court_code, kind) where case_id is null;

-- Money held counts positive; the court's bank account is its counterpart and counts negative. A court-wide account
-- is spread over stripes, one per database session, so that nobody waits for the one bank account of the court.
create table funds.balance (
    account_id bigint not null references funds.account,
    stripe smallint not null,
    of_case boolean not null,
    fen bigint not null default 0,
    reserved_fen bigint not null default 0,
    primary key (account_id, stripe),
    constraint balance_of_a_case_is_never_negative check (not of_case or fen >= 0),
    constraint balance_reserved_lies_on_the_account check (not of_case or reserved_fen between 0 and fen),
    constraint balance_of_a_case_is_one_row check (not of_case or stripe = 0)
) with (fillfactor = 70);

create function funds.account_opens_its_balance() returns trigger language plpgsql as $$
begin
    insert into funds.balance (account_id, stripe, of_case) values (new.id, 0, new.case_id is not null);
    return null;
end $$;
create trigger account_opens_its_balance after insert on funds.account
    for each row execute function funds.account_opens_its_balance();

-- Opens the account when it is first needed; safe under concurrent calls.
create function funds.account_of(p_court text, p_kind text, p_case bigint, p_role text) returns bigint
language plpgsql as $$
declare found_id bigint;
begin
    loop
        if p_case is null then
            select id into found_id from funds.account where court_code = p_court and kind = p_kind and case_id is null;
        else
            select id into found_id from funds.account
            where case_id = p_case and kind = p_kind and party_role is not distinct from p_role;
        end if;
        exit when found_id is not null;
        insert into funds.account (court_code, kind, case_id, party_role) values (p_court, p_kind, p_case, p_role)
        on conflict do nothing;
    end loop;
    return found_id;
end $$;
