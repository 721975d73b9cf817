package lianzhi.coercion;

import java.util.List;
import lianzhi.cases.CaseId;

/** 强制措施查阅: the coercive acts of a case, newest first. */
public interface CoerciveActs {
    List<CoerciveAct> of(CaseId id);
}
