package lianzhi.exchange;

import java.util.List;

/** 发函信息 of a court, a case and its officers. */
public interface Letterheads {
    /** An officer of the case: his id among the people, and his name. */
    record Officer(long personId, String name) {}

    /**
     * @param document name of the paper that the request rests on, such as 协助查询存款通知书
     * @param officers the judge first
     */
    Letterhead of(String courtCode, String caseNumber, String document, List<Officer> officers);
}
