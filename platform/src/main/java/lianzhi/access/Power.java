package lianzhi.access;

/** 权能: what a person may do. Every state change asks for one. */
public enum Power {
    FILE_CASE("立案", "file cases"),
    ASSIGN_JUDGE("分案", "assign judges"),
    READ_CASE("看案件", "read cases"),
    WORK_CASE("办案", "work on cases"),
    ISSUE_DOCUMENT("出文书", "issue documents"),
    QUERY_ASSETS("查询财产", "query assets"),
    CONTROL_ASSETS("控制财产", "control assets"),
    PUNISH("提出强制措施", "propose coercive acts"),
    CARRY_OUT("实施强制措施", "carry out coercive acts"),
    APPROVE_AS_CHIEF("局长审批", "sign as chief"),
    APPROVE_AS_PRESIDENT("院长审批", "sign as president"),
    CLOSE_CASE("结案", "close cases"),
    READ_FUNDS("看案款", "read funds"),
    MATCH_FUNDS("认领案款", "match money"),
    PROPOSE_PAYOUT("提出发放", "propose payouts"),
    CHECK_PAYOUT("复核发放", "check payouts"),
    APPROVE_PAYOUT("批准发放", "approve payouts"),
    READ_BULLETIN("看通报", "read the bulletin"),
    READ_AUDIT("查留痕", "read the trail"),
    MANAGE_PEOPLE("管理人员", "manage people"),
    MANAGE_SETTINGS("管理参数", "manage settings"),
    SUPERVISE("监督", "supervise");

    private final String zh;
    private final String en;

    Power(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
