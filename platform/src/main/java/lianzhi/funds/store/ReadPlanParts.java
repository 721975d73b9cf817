package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.PLAN_OBJECTION;
import static lianzhi.schema.funds.Tables.PLAN_OBJECTION_NOTICE;
import static lianzhi.schema.funds.Tables.PLAN_SERVICE;
import static lianzhi.schema.funds.Tables.PLAN_SHARE;
import static org.jooq.Records.mapping;

import java.util.List;
import lianzhi.funds.plans.Plan;
import org.jooq.DSLContext;

/** Lines, services and objections of a plan. */
final class ReadPlanParts {
    private ReadPlanParts() {}

    static List<Plan.Share> shares(DSLContext db, long planId) {
        return db.selectFrom(PLAN_SHARE)
                .where(PLAN_SHARE.PLAN_ID.eq(planId))
                .orderBy(PLAN_SHARE.NR)
                .fetch(row -> new Plan.Share(
                        row.getNr(),
                        row.getName(),
                        row.getKind(),
                        row.getCaseId(),
                        row.getTier(),
                        row.getDueFen(),
                        row.getFen(),
                        row.getFormula(),
                        row.getZh(),
                        row.getEn(),
                        row.getArticle(),
                        row.getPaidFen()));
    }

    static List<Plan.Service> services(DSLContext db, long planId) {
        return db.select(PLAN_SERVICE.PARTY, PLAN_SERVICE.ROLE, PLAN_SERVICE.SERVED_ON, PLAN_SERVICE.OBJECTION_UNTIL)
                .from(PLAN_SERVICE)
                .where(PLAN_SERVICE.PLAN_ID.eq(planId))
                .orderBy(PLAN_SERVICE.PARTY)
                .fetch(mapping(Plan.Service::new));
    }

    static List<Plan.Objection> objections(DSLContext db, long planId) {
        var notices = db.select(PLAN_OBJECTION_NOTICE.fields())
                .from(PLAN_OBJECTION_NOTICE)
                .join(PLAN_OBJECTION)
                .on(PLAN_OBJECTION.ID.eq(PLAN_OBJECTION_NOTICE.OBJECTION_ID))
                .where(PLAN_OBJECTION.PLAN_ID.eq(planId))
                .orderBy(PLAN_OBJECTION_NOTICE.TOLD_ON, PLAN_OBJECTION_NOTICE.PARTY)
                .fetchGroups(
                        PLAN_OBJECTION_NOTICE.OBJECTION_ID,
                        row -> new Plan.Notice(
                                row.get(PLAN_OBJECTION_NOTICE.PARTY),
                                row.get(PLAN_OBJECTION_NOTICE.TOLD_ON),
                                row.get(PLAN_OBJECTION_NOTICE.OPPOSE_UNTIL),
                                row.get(PLAN_OBJECTION_NOTICE.OPPOSED_ON)));
        return db.selectFrom(PLAN_OBJECTION)
                .where(PLAN_OBJECTION.PLAN_ID.eq(planId))
                .orderBy(PLAN_OBJECTION.ID)
                .fetch(row -> new Plan.Objection(
                        row.getId(),
                        row.getParty(),
                        row.getShareNr(),
                        row.getDisputedFen(),
                        row.getReason(),
                        row.getObjectedOn(),
                        row.getToldOn(),
                        row.getOppositionUntil(),
                        row.getOpposedBy(),
                        row.getOpposedOn(),
                        row.getOppositionToldOn(),
                        row.getSuitUntil(),
                        row.getSuitNumber(),
                        row.getOutcome() == null ? null : Plan.Outcome.valueOf(row.getOutcome()),
                        notices.getOrDefault(row.getId(), List.of())));
    }
}
