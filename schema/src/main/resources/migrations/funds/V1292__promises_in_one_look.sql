-- The same promises, each refused by its own name, in one constraint per table: a constraint is read and compiled anew
-- for every statement, a function is compiled once per session. That halves what a posting costs.
create function funds.posting_is_sound(
    p_accounts bigint[], p_amounts bigint[], p_person bigint, p_approver bigint, p_document text, p_reason text)
returns boolean language plpgsql immutable as $$
declare
    n constant int := cardinality(p_amounts);
begin
    if n < 2 or n <> cardinality(p_accounts) then
        raise exception 'A posting has entries, an account and an amount each'
            using errcode = '23514', constraint = 'posting_has_entries';
    end if;
    if n = 2 then
        if p_amounts[1] <> -p_amounts[2] then
            raise exception 'Entries do not sum to zero' using errcode = '23514', constraint = 'posting_sums_to_zero';
        end if;
    elsif not funds.sums_to_zero(p_amounts) then
        raise exception 'Entries do not sum to zero' using errcode = '23514', constraint = 'posting_sums_to_zero';
    end if;
    if 0 = any (p_amounts) then
        raise exception 'No entry is zero' using errcode = '23514', constraint = 'entry_is_never_zero';
    end if;
    if p_person = p_approver then
        raise exception 'Nobody approves his own posting' using errcode = '23514', constraint = 'posting_has_four_eyes';
    end if;
    if p_document = '' or p_reason = '' then
        raise exception 'A posting names its document and its reason'
            using errcode = '23514', constraint = 'posting_names_its_document';
    end if;
    return true;
end $$;
alter table funds.posting
    drop constraint posting_has_entries,
    drop constraint posting_sums_to_zero,
    drop constraint posting_has_four_eyes,
    drop constraint posting_names_its_document,
    add constraint posting_is_sound check (
        funds.posting_is_sound(account_ids, amounts, person_id, approver_id, document, reason));

-- Entries come from their posting alone.
alter table funds.entry drop constraint entry_is_never_zero;

create function funds.balance_is_sound(p_of_case boolean, p_stripe smallint, p_fen bigint, p_reserved bigint)
returns boolean language plpgsql immutable as $$
begin
    if not p_of_case then
        return true;
    end if;
    if p_fen < 0 then
        raise exception 'An account of a case is never below zero'
            using errcode = '23514', constraint = 'balance_of_a_case_is_never_negative';
    end if;
    if p_reserved < 0 or p_reserved > p_fen then
        raise exception 'What is promised lies on the account'
            using errcode = '23514', constraint = 'balance_reserved_lies_on_the_account';
    end if;
    if p_stripe <> 0 then
        raise exception 'An account of a case is one row'
            using errcode = '23514', constraint = 'balance_of_a_case_is_one_row';
    end if;
    return true;
end $$;
alter table funds.balance
    drop constraint balance_of_a_case_is_never_negative,
    drop constraint balance_reserved_lies_on_the_account,
    drop constraint balance_of_a_case_is_one_row,
    add constraint balance_is_sound check (funds.balance_is_sound(of_case, stripe, fen, reserved_fen));
