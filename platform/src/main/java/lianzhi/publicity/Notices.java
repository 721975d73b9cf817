package lianzhi.publicity;

import java.util.List;
import lianzhi.cases.CaseId;

/** 当事人通知: what this party of this case was told, newest first. */
public interface Notices {
    List<Notice> to(CaseId caseId, long casePartyId);
}
