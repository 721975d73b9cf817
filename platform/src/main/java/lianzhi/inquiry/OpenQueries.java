package lianzhi.inquiry;

import java.util.List;
import lianzhi.cases.CaseId;

/** 未反馈的查询: whom a case still waits for. */
public interface OpenQueries {
    /** Names of the institutions, each once. */
    List<String> waitingFor(CaseId id);
}
