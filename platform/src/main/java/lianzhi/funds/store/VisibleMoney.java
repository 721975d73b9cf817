package lianzhi.funds.store;

import lianzhi.access.Power;
import lianzhi.access.Viewer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** 可见案款: who may see which money; part of every query of the module. No branch to forget. */
final class VisibleMoney {
    private VisibleMoney() {}

    /** Money without a case is only seen by who sees the whole court. */
    static Condition to(Viewer viewer, Field<String> courtCode, Field<Long> judgeId) {
        viewer.require(Power.READ_FUNDS);
        return switch (viewer.reach()) {
            case NO_CASES -> DSL.falseCondition();
            case OWN_CASES -> judgeId.eq(DSL.param("viewer_id", viewer.personId()));
            case OWN_COURT -> courtCode.eq(DSL.param("viewer_court", viewer.courtCode()));
            case WHOLE_CITY -> DSL.trueCondition();
        };
    }

    /** Books and statements belong to a court, not to a judge. */
    static Condition ofCourt(Viewer viewer, Field<String> courtCode) {
        viewer.require(Power.READ_FUNDS);
        return switch (viewer.reach()) {
            case NO_CASES, OWN_CASES -> DSL.falseCondition();
            case OWN_COURT -> courtCode.eq(DSL.param("viewer_court", viewer.courtCode()));
            case WHOLE_CITY -> DSL.trueCondition();
        };
    }
}
