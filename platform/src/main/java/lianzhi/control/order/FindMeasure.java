package lianzhi.control.order;

import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.control.store.MeasureRow;
import lianzhi.control.store.MeasureStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** A measure of a case that the viewer may see, both locked, as he saw it. */
@Component
class FindMeasure {
    private final CaseFiles cases;
    private final MeasureStore measures;

    FindMeasure(CaseFiles cases, MeasureStore measures) {
        this.cases = cases;
        this.measures = measures;
    }

    MeasureRow lock(Viewer by, long measureId, int version) {
        var caseId = measures.caseOf(measureId).orElseThrow(() -> Refused.notFound("control"));
        cases.lock(by, caseId);
        var measure = measures.lock(measureId);
        if (measure.version() != version) {
            throw Refused.conflict(Reason.field(
                    "version", "CHANGED_MEANWHILE", "该措施已有变化，请刷新后再办", "The measure has changed; look at it again"));
        }
        return measure;
    }
}
