package lianzhi.control.answers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lianzhi.cases.CaseClosingFact;
import lianzhi.cases.CaseId;
import lianzhi.control.store.OpenMeasures;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.operations.Trip;
import lianzhi.operations.Trips;
import org.springframework.stereotype.Component;

/** 解除全部控制措施: a condition of closing a case as fully performed. */
@Component
class EveryControlReleased implements CaseClosingFact {
    private static final Article RELEASE = Article.of("SEIZ", "28", "查封规定第28条", Mark.V);
    private final OpenMeasures measures;
    private final Trips trips;

    EveryControlReleased(OpenMeasures measures, Trips trips) {
        this.measures = measures;
        this.trips = trips;
    }

    @Override
    public List<String> conditions() {
        return List.of("PF_RELEASE");
    }

    @Override
    public List<Reason> missing(CaseId id, String condition) {
        var trip = trips.begin();
        var open = measures.of(trip, id);
        trip.go();
        return missing(open.get());
    }

    @Override
    public Supplier<Map<String, List<Reason>>> ask(Trip trip, CaseId id, Collection<String> conditions) {
        var open = measures.of(trip, id);
        return () -> conditions.stream().collect(Collectors.toMap(condition -> condition, _ -> missing(open.get())));
    }

    private static List<Reason> missing(List<OpenMeasures.One> open) {
        return open.stream().map(EveryControlReleased::reason).toList();
    }

    private static Reason reason(OpenMeasures.One measure) {
        return Reason.of(
                        "CONTROL_IN_FORCE",
                        RELEASE,
                        measure.institution() + "对" + measure.partyName() + "的控制尚未解除",
                        "Still controlled: " + measure.partyName() + " at " + measure.institution())
                .with(Map.of("controlId", "" + measure.id(), "state", measure.state()));
    }
}
