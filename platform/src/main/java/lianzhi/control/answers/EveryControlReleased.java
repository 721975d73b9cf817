package lianzhi.control.answers;

import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseClosingFact;
import lianzhi.cases.CaseId;
import lianzhi.control.store.MeasureRow;
import lianzhi.control.store.MeasureStore;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import org.springframework.stereotype.Component;

/** 解除全部控制措施: a condition of closing a case as fully performed. */
@Component
class EveryControlReleased implements CaseClosingFact {
    private static final Article RELEASE = Article.of("SEIZ", "28", "查封规定第28条", Mark.V);
    private final MeasureStore measures;

    EveryControlReleased(MeasureStore measures) {
        this.measures = measures;
    }

    @Override
    public List<String> conditions() {
        return List.of("PF_RELEASE");
    }

    @Override
    public List<Reason> missing(CaseId id, String condition) {
        return measures.open(id).stream().map(EveryControlReleased::open).toList();
    }

    private static Reason open(MeasureRow measure) {
        return Reason.of(
                        "CONTROL_IN_FORCE",
                        RELEASE,
                        measure.institution() + "对" + measure.partyName() + "的控制尚未解除",
                        "Still controlled: " + measure.partyName() + " at " + measure.institution())
                .with(Map.of(
                        "controlId", "" + measure.id(), "state", measure.state().name()));
    }
}
