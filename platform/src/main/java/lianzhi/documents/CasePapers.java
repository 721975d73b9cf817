package lianzhi.documents;

import java.util.List;
import lianzhi.cases.CaseId;

/** 案件文书: the papers that were issued in a case. */
public interface CasePapers {
    /** In the order of their issue; the caller has asked whether the case may be read. */
    List<IssuedDocument> of(CaseId id);
}
