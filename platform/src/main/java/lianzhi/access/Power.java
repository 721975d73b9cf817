package lianzhi.access;

/** 权能: what a person may do. Every state change asks for one. */
public enum Power {
    FILE_CASE,
    ASSIGN_JUDGE,
    READ_CASE,
    WORK_CASE,
    ISSUE_DOCUMENT,
    QUERY_ASSETS,
    CONTROL_ASSETS,
    PUNISH,
    CARRY_OUT,
    APPROVE_AS_CHIEF,
    APPROVE_AS_PRESIDENT,
    CLOSE_CASE,
    READ_FUNDS,
    MATCH_FUNDS,
    PROPOSE_PAYOUT,
    CHECK_PAYOUT,
    APPROVE_PAYOUT,
    READ_BULLETIN,
    READ_AUDIT,
    MANAGE_PEOPLE,
    MANAGE_SETTINGS,
    SUPERVISE
}
