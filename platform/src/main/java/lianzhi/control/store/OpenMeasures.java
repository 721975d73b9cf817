package lianzhi.control.store;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lianzhi.cases.CaseId;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.springframework.stereotype.Component;

/** Controls of a case that are not over, as told to who wants to close it. */
@Component
public class OpenMeasures {
    private static final Question<One> OF_CASE =
            Question.of("""
                select id, institution, party_name, state from control.measure
                where case_id = :case and state in ('PROPOSED', 'ORDERED', 'EFFECTIVE', 'WAITING') order by id\
                """, (row, _) -> new One(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));

    OpenMeasures() {}

    /** 未了的控制. */
    public record One(long id, String institution, String partyName, String state) {}

    public Supplier<List<One>> of(Trip trip, CaseId id) {
        return trip.ask(OF_CASE, Map.of("case", id.value()));
    }
}
