package lianzhi.law.interest;

/** 判项的种类: what an amount of the operative part is, for the base of the doubled part (rulebook of money, 1.2). */
public enum BaseItem {
    /** Principal, price, compensation: always in the base [V]. */
    PRINCIPAL,
    /** General, overdue, penalty and compound interest: never in the base [V]. */
    GENERAL_INTEREST,
    /** 固定违约金 [P]. */
    FIXED_LIQUIDATED,
    /** 按日违约金, running until paid [P]. */
    RUNNING_LIQUIDATED,
    /** 律师费 and similar in the operative part [P]. */
    LAWYER_FEE,
    /** 案件受理费、保全费、鉴定费 [P]. */
    COURT_FEE,
    /** 申请执行费 [M]. */
    APPLICATION_FEE,
    /** 罚款、罚金 [M]. */
    FINE
}
