package lianzhi.statistics.columns;

/** 全部案件: reads what is counted of every case; the one place where columns come from. */
public interface AllCases {
    CaseColumns read();
}
