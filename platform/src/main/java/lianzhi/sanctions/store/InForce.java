package lianzhi.sanctions.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lianzhi.cases.CaseId;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import lianzhi.sanctions.Family;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Listings and restrictions of consumption that weigh on the persons of a case now. */
@Repository
public class InForce {
    private static final Question<One> OF_CASE = Question.of(
            """
            select id, family, name, ends_on from sanctions.sanction
            where case_id = :case and state in ('ORDERED', 'EFFECTIVE') and family in ('LIST', 'CONSUMPTION') order by id\
            """,
            (row, _) -> new One(
                    row.getLong(1),
                    Family.valueOf(row.getString(2)),
                    row.getString(3),
                    row.getObject(4, LocalDate.class)));

    InForce() {}

    /** 生效中的惩戒. */
    public record One(
            long id, Family family, String name, @Nullable LocalDate endsOn) {}

    public Supplier<List<One>> of(Trip trip, CaseId id) {
        return trip.ask(OF_CASE, Map.of("case", id.value()));
    }
}
