package lianzhi.statistics.store;

import static lianzhi.schema.statistics.Tables.ENTRY;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;

import lianzhi.access.Viewer;
import lianzhi.statistics.bulletin.Counts.Scope;
import org.jooq.Condition;
import org.jooq.Field;

/** Which entries the reader may count. */
final class SeenEntries {
    private SeenEntries() {}

    static Condition of(Scope scope) {
        return ofCourt(scope, ENTRY.COURT_CODE)
                .and(scope.asOf() == null ? noCondition() : ENTRY.RECORDED_ON.le(scope.asOf()));
    }

    static Condition ofCourt(Scope scope, Field<String> court) {
        return visibleTo(scope.viewer(), court)
                .and(scope.courtCode() == null ? noCondition() : court.eq(scope.courtCode()));
    }

    private static Condition visibleTo(Viewer viewer, Field<String> court) {
        return switch (viewer.reach()) {
            case NO_CASES, OWN_CASES -> falseCondition();
            case OWN_COURT -> court.eq(viewer.courtCode());
            case WHOLE_CITY -> noCondition();
        };
    }
}
