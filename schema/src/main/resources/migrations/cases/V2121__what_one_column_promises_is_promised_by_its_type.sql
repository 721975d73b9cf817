-- What a column promises by itself is promised by its type: a check of the table is read from its text and made ready anew for
-- every statement, a type's is kept ready. Promises and their names stay; what others see of the columns stays text and number.
create domain cases.party_role as text;
create domain cases.obligation_fen as bigint;
create domain cases.cost_fen as bigint;
create domain cases.counted as int;
create domain cases.load as int;
drop view shared.case_party;
drop view shared.case_obligation;
alter table cases.case_party alter column role type cases.party_role, drop constraint case_party_role;
alter table cases.obligation alter column amount_fen type cases.obligation_fen, drop constraint obligation_positive;
alter table cases.cost alter column amount_fen type cases.cost_fen, drop constraint cost_positive;
alter table cases.counter alter column last type cases.counted, drop constraint counter_from_one;
alter table cases.judge_load alter column open_cases type cases.load, drop constraint judge_load_not_negative;
alter domain cases.party_role add constraint case_party_role check (value in ('APPLICANT', 'DEBTOR'));
alter domain cases.obligation_fen add constraint obligation_positive check (value > 0);
alter domain cases.cost_fen add constraint cost_positive check (value > 0);
alter domain cases.counted add constraint counter_from_one check (value >= 1);
alter domain cases.load add constraint judge_load_not_negative check (value >= 0);
create view shared.case_party as
    select id, case_id, party_id, role::text, name, is_unit, id_kind, id_number, phone, address from cases.case_party;
create view shared.case_obligation as select case_id, no, name, amount_fen::bigint from cases.obligation;
