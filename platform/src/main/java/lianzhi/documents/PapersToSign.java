package lianzhi.documents;

import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;

/** 拟签文书: a module says which papers follow from a signature, so that who signs has read them. */
public interface PapersToSign {
    /**
     * @param subject of the approval, such as control-act:12
     * @return nothing where the subject is not this module's
     */
    List<NewPaper> of(Viewer by, CaseId id, String subject);
}
