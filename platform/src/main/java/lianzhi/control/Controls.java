package lianzhi.control;

import java.util.List;
import lianzhi.cases.CaseId;

/** 控制措施 of a case, for other modules. */
public interface Controls {
    List<MeasureInForce> of(CaseId id);

    Gauge gauge(CaseId id);
}
