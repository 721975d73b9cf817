package lianzhi.statistics.patterns;

/** 异常种类: what may look odd. */
public enum Odd {
    /** 月末集中结案: closings on the last three days of a month. */
    HEAPED,
    /** 结案补录: closings recorded days afterwards. */
    LATE_ENTRY,
    /** 节点补录: nodes filled in days after the day on which they are said to have been done. */
    LATE_NODES,
    /** 立案中断: days without a filing. */
    FILING_GAP
}
