package lianzhi.funds.held;

/**
 * 为什么还在这里: the reasons, in the words of staff and in plain words for the party.
 *
 * <p>{@code who} is whose turn it is; {@code chip} the filter under which the list shows it.
 */
public enum Why {
    UNMATCHED(
            Who.ACCOUNTANT,
            Chip.UNKNOWN,
            "不知道是谁的：没有可用线索",
            "Unknown: nothing to go by",
            "法院正在查明这笔钱属于哪个案件",
            "The court is finding out which case this money belongs to"),
    UNMATCHED_HINTS(
            Who.ACCOUNTANT,
            Chip.UNKNOWN,
            "不知道是谁的：有可能的案件待比对",
            "Unknown: possible cases to compare",
            "法院正在查明这笔钱属于哪个案件",
            "The court is finding out which case this money belongs to"),
    MATCH_CONFIRM(
            Who.ACCOUNTANT,
            Chip.UNKNOWN,
            "认领待另一人确认",
            "The match waits for a second person",
            "法院正在核对这笔钱属于哪个案件",
            "The court is confirming which case this money belongs to"),
    FOUND(
            Who.ACCOUNTANT,
            Chip.UNDER_WAY,
            "已找到案件，正在入账",
            "Its case is found; it is being booked",
            "法院已查明这笔钱属于哪个案件，正在入账",
            "The court knows which case this money belongs to and is booking it"),
    WAITS_CALCULATION(
            Who.JUDGE,
            Chip.CALCULATION,
            "等计算：清偿分配尚未算出",
            "Waits for the allocation",
            "法官正在计算这笔钱应当怎样清偿",
            "The judge is working out what this money pays"),
    WAITS_ACCOUNT(
            Who.APPLICANT,
            Chip.ACCOUNT,
            "等收款账户",
            "Waits for the payee's account",
            "请您提供本人的收款账户",
            "Please give us an account in your own name"),
    UNCOLLECTED(
            Who.JUDGE,
            Chip.ACCOUNT,
            "领款通知期满未领：可以提存",
            "Not collected within the notice: escrow is open",
            "通知您领款的期限已过，法院可能提存这笔钱；现在仍可提供账户领取",
            "You were told to collect and the days are over: the court may put this money into escrow; you can still"
                    + " give us an account"),
    ACCOUNT_SECOND_LOOK(
            Who.ACCOUNTANT,
            Chip.ACCOUNT,
            "收款账户待复核",
            "The payee's account waits for a second look",
            "法院正在核对您的收款账户",
            "The court is checking your account"),
    NO_OBSTACLE(
            Who.JUDGE,
            Chip.PAYABLE,
            "没有障碍，可以发放",
            "No obstacle: it can be paid out",
            "没有障碍，法官应当提出发放",
            "Nothing stands in the way; the judge should pay it out"),
    RETURNED(
            Who.JUDGE,
            Chip.ACCOUNT,
            "银行退汇，待重新发放",
            "The bank returned the payment; pay it again",
            "银行退回了付款，请核对您的收款账户",
            "The bank returned the payment; please check your account"),
    WAITS_APPROVAL(Who.CHIEF, Chip.UNDER_WAY, "等审批", "Waits for approval", "发放正在审批", "The payment is being approved"),
    WAITS_CHECK(
            Who.ACCOUNTANT,
            Chip.UNDER_WAY,
            "等复核",
            "Waits for the accountant's check",
            "发放正在复核",
            "The payment is being checked"),
    READY(
            Who.BANK,
            Chip.UNDER_WAY,
            "已批准，待付",
            "Approved, about to go to the bank",
            "发放已批准，即将付出",
            "The payment is approved and about to leave"),
    IN_BANK(Who.BANK, Chip.UNDER_WAY, "银行付款中", "With the bank", "银行正在付款", "The bank is paying"),
    ON_HAND(
            Who.ACCOUNTANT,
            Chip.UNDER_WAY,
            "现金、POS收款，尚未进入银行",
            "Cash or POS: not in the bank yet",
            "法院已收到，正在存入案款账户",
            "The court has it and is paying it into its account"),
    DELAYED(Who.JUDGE, Chip.DELAYED, "延期已批", "Delay approved", "暂缓发放已经批准", "A delay has been approved"),
    DELAY_ASKED(Who.CHIEF, Chip.DELAYED, "延期待批", "Delay waits for approval", "暂缓发放正在审批", "A delay is being decided"),
    PLAN(
            Who.JUDGE,
            Chip.PLAN,
            "参与分配：方案尚未确定",
            "Distribution: the plan is not final",
            "有几名债权人，正在制作分配方案",
            "There are several creditors; a plan is being made"),
    OBJECTION(
            Who.JUDGE,
            Chip.PLAN,
            "参与分配：有人提出异议",
            "Distribution: there is an objection",
            "有人对分配方案提出异议",
            "Somebody objected to the plan"),
    SURPLUS(
            Who.JUDGE,
            Chip.PAYABLE,
            "余款，待退还被执行人",
            "Surplus, to be refunded to the debtor",
            "债务已清，余款将退还被执行人",
            "The debt is paid; the surplus goes back to the debtor");

    /** 等谁. */
    public enum Who {
        JUDGE("法官", "Judge"),
        ACCOUNTANT("案款专员", "Fund accountant"),
        CHIEF("执行局长", "Bureau chief"),
        APPLICANT("申请执行人", "Applicant"),
        BANK("专户银行", "Court's bank");

        public final String zh;
        public final String en;

        Who(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** 筛选. */
    public enum Chip {
        PAYABLE,
        UNKNOWN,
        ACCOUNT,
        PLAN,
        CALCULATION,
        UNDER_WAY,
        DELAYED
    }

    public final Who who;
    public final Chip chip;
    public final String zh;
    public final String en;
    public final String plainZh;
    public final String plainEn;

    Why(Who who, Chip chip, String zh, String en, String plainZh, String plainEn) {
        this.who = who;
        this.chip = chip;
        this.zh = zh;
        this.en = en;
        this.plainZh = plainZh;
        this.plainEn = plainEn;
    }
}
