package lianzhi.command.store;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;

import lianzhi.access.Viewer;
import org.jooq.Condition;

/** Which courts the viewer looks at. */
final class SeenCourts {
    private SeenCourts() {}

    static Condition of(Viewer viewer, String column) {
        return switch (viewer.reach()) {
            case NO_CASES, OWN_CASES -> falseCondition();
            case OWN_COURT -> field(column, String.class).eq(viewer.courtCode());
            case WHOLE_CITY -> noCondition();
        };
    }
}
