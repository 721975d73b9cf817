package lianzhi.access;

/** 角色: what a person is in the house. A person may have several; powers and reach follow from the role. */
public enum Role {
    FILING_CLERK,
    JUDGE,
    ASSISTANT,
    CLERK,
    BAILIFF,
    FUND_ACCOUNTANT,
    BUREAU_CHIEF,
    PRESIDENT,
    COMMAND_CENTRE,
    AUDITOR,
    ADMINISTRATOR
}
