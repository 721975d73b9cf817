package lianzhi.access;

import static lianzhi.access.Power.*;

import java.util.Set;

/**
 * 角色: what a person is in the house. A person may have several; powers and reach follow from the role. This is the
 * whole table: nothing else grants anything.
 */
public enum Role {
    FILING_CLERK("立案人员", "Filing clerk", Reach.OWN_COURT, FILE_CASE, READ_CASE),
    JUDGE(
            "执行法官",
            "Enforcement judge",
            Reach.OWN_CASES,
            READ_CASE,
            WORK_CASE,
            ISSUE_DOCUMENT,
            QUERY_ASSETS,
            CONTROL_ASSETS,
            PUNISH,
            CARRY_OUT,
            CLOSE_CASE,
            READ_FUNDS,
            PROPOSE_PAYOUT),
    ASSISTANT(
            "法官助理",
            "Judge's assistant",
            Reach.OWN_COURT,
            READ_CASE,
            WORK_CASE,
            ISSUE_DOCUMENT,
            QUERY_ASSETS,
            CARRY_OUT,
            READ_FUNDS),
    CLERK("书记员", "Court clerk", Reach.OWN_COURT, READ_CASE, WORK_CASE, ISSUE_DOCUMENT, CARRY_OUT),
    BAILIFF("司法警察", "Bailiff police", Reach.OWN_COURT, READ_CASE, CARRY_OUT),
    FUND_ACCOUNTANT("案款专员", "Case-money accountant", Reach.OWN_COURT, READ_FUNDS, MATCH_FUNDS, CHECK_PAYOUT),
    BUREAU_CHIEF(
            "执行局长",
            "Bureau chief",
            Reach.OWN_COURT,
            READ_CASE,
            WORK_CASE,
            ISSUE_DOCUMENT,
            ASSIGN_JUDGE,
            APPROVE_AS_CHIEF,
            READ_FUNDS,
            APPROVE_PAYOUT,
            READ_BULLETIN,
            SUPERVISE),
    PRESIDENT(
            "院长",
            "President of the court",
            Reach.OWN_COURT,
            READ_CASE,
            APPROVE_AS_PRESIDENT,
            READ_FUNDS,
            APPROVE_PAYOUT,
            READ_BULLETIN,
            SUPERVISE),
    COMMAND_CENTRE("执行指挥中心", "Command centre", Reach.WHOLE_CITY, READ_CASE, READ_FUNDS, READ_BULLETIN, SUPERVISE),
    AUDITOR("审计人员", "Auditor", Reach.NO_CASES, READ_AUDIT),
    ADMINISTRATOR("系统管理员", "Administrator", Reach.NO_CASES, MANAGE_PEOPLE, MANAGE_SETTINGS);

    private final String zh;
    private final String en;
    private final Reach reach;
    private final Set<Power> powers;

    Role(String zh, String en, Reach reach, Power... powers) {
        this.zh = zh;
        this.en = en;
        this.reach = reach;
        this.powers = Set.of(powers);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public Reach reach() {
        return reach;
    }

    public Set<Power> powers() {
        return powers;
    }
}
