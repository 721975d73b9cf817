package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.DISTRIBUTION;
import static lianzhi.schema.funds.Tables.PLAN;
import static lianzhi.schema.funds.Tables.PLAN_OBJECTION;
import static lianzhi.schema.funds.Tables.PLAN_SERVICE;
import static lianzhi.schema.funds.Tables.PLAN_SHARE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.funds.plans.Plan;
import lianzhi.funds.plans.Plan.Outcome;
import lianzhi.funds.plans.PlanRequest;
import lianzhi.funds.plans.Regime;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Distributions and the versions of their plans. */
@Component
public class PlanStore {
    private static final List<String> OPEN = List.of("DRAFT", "ASKED", "APPROVED", "RETURNED");
    private final DSLContext db;
    private final JsonMapper json;

    PlanStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    public long open(CaseId id, String court, String reason, Viewer by, Instant at) {
        return db.insertInto(DISTRIBUTION)
                .set(DISTRIBUTION.CASE_ID, id.value())
                .set(DISTRIBUTION.COURT_CODE, court)
                .set(DISTRIBUTION.REASON, reason)
                .set(DISTRIBUTION.OPENED_BY, by.personId())
                .set(DISTRIBUTION.OPENED_AT, at)
                .returningResult(DISTRIBUTION.ID)
                .fetchSingle()
                .value1();
    }

    /** In which of them a distribution is open. */
    public Set<CaseId> openAmong(Collection<CaseId> ids) {
        return Set.copyOf(db.selectDistinct(DISTRIBUTION.CASE_ID)
                .from(DISTRIBUTION)
                .where(
                        DISTRIBUTION.CASE_ID.eq(
                                DSL.any(ids.stream().map(CaseId::value).toArray(Long[]::new))),
                        DISTRIBUTION.CLOSED_AT.isNull())
                .fetch(row -> new CaseId(row.value1())));
    }

    public Optional<Long> openOf(CaseId id) {
        return db.select(DISTRIBUTION.ID)
                .from(DISTRIBUTION)
                .where(DISTRIBUTION.CASE_ID.eq(id.value()), DISTRIBUTION.CLOSED_AT.isNull())
                .fetchOptional(DISTRIBUTION.ID);
    }

    public void close(long distributionId, Instant at) {
        db.update(DISTRIBUTION)
                .set(DISTRIBUTION.CLOSED_AT, at)
                .where(DISTRIBUTION.ID.eq(distributionId))
                .execute();
    }

    /** The next version; a draft before it is replaced. */
    public long add(
            long distributionId,
            Regime regime,
            PlanRequest request,
            Money proceeds,
            Money remaining,
            List<Plan.Share> shares,
            List<Plan.Service> parties,
            Viewer by,
            Instant at) {
        db.update(PLAN)
                .set(PLAN.STATE, Plan.State.REPLACED.name())
                .where(PLAN.DISTRIBUTION_ID.eq(distributionId), PLAN.STATE.in(OPEN))
                .execute();
        var id = db.insertInto(PLAN)
                .set(PLAN.DISTRIBUTION_ID, distributionId)
                .set(PLAN.NR, db.fetchCount(PLAN, PLAN.DISTRIBUTION_ID.eq(distributionId)) + 1)
                .set(PLAN.REGIME, regime.name())
                .set(PLAN.CLAIMS_ON, request.claimsOn())
                .set(PLAN.PROCEEDS_FEN, proceeds)
                .set(PLAN.REMAINING_FEN, remaining)
                .set(PLAN.REQUEST, JSONB.valueOf(json.writeValueAsString(request)))
                .set(PLAN.MADE_BY, by.personId())
                .set(PLAN.MADE_BY_NAME, by.name())
                .set(PLAN.MADE_AT, at)
                .returningResult(PLAN.ID)
                .fetchSingle()
                .value1();
        WritePlanParts.shares(db, id, shares);
        WritePlanParts.services(db, id, parties);
        return id;
    }

    public Plan get(long id) {
        return db.select(PLAN.fields())
                .select(DISTRIBUTION.CASE_ID)
                .from(PLAN)
                .join(DISTRIBUTION)
                .on(DISTRIBUTION.ID.eq(PLAN.DISTRIBUTION_ID))
                .where(PLAN.ID.eq(id))
                .fetchOptional(this::plan)
                .orElseThrow(() -> Refused.notFound("plan"));
    }

    public List<Plan> ofCase(CaseId id) {
        return db.select(PLAN.fields())
                .select(DISTRIBUTION.CASE_ID)
                .from(PLAN)
                .join(DISTRIBUTION)
                .on(DISTRIBUTION.ID.eq(PLAN.DISTRIBUTION_ID))
                .where(DISTRIBUTION.CASE_ID.eq(id.value()))
                .orderBy(PLAN.ID.desc())
                .fetch(this::plan);
    }

    /** Served from now on; the version served before is replaced. */
    public void served(Plan plan, String party, LocalDate on, LocalDate until) {
        if (plan.state() == Plan.State.APPROVED) {
            db.update(PLAN)
                    .set(PLAN.STATE, Plan.State.REPLACED.name())
                    .where(PLAN.DISTRIBUTION_ID.eq(plan.distributionId()), PLAN.STATE.eq(Plan.State.SERVED.name()))
                    .execute();
            state(plan.id(), Plan.State.SERVED);
        }
        db.update(PLAN_SERVICE)
                .set(PLAN_SERVICE.SERVED_ON, on)
                .set(PLAN_SERVICE.OBJECTION_UNTIL, until)
                .where(PLAN_SERVICE.PLAN_ID.eq(plan.id()), PLAN_SERVICE.PARTY.eq(party))
                .execute();
    }

    public void asked(long planId, long approvalId) {
        state(planId, Plan.State.ASKED);
        db.update(PLAN)
                .set(PLAN.APPROVAL_ID, approvalId)
                .where(PLAN.ID.eq(planId))
                .execute();
    }

    public void approved(long planId, long by, Instant at) {
        db.update(PLAN)
                .set(PLAN.STATE, Plan.State.APPROVED.name())
                .set(PLAN.APPROVED_BY, by)
                .set(PLAN.APPROVED_AT, at)
                .set(PLAN.VERSION, PLAN.VERSION.plus(1))
                .where(PLAN.ID.eq(planId))
                .execute();
    }

    public void returned(long planId, String why) {
        state(planId, Plan.State.RETURNED);
        db.update(PLAN).set(PLAN.WHY, why).where(PLAN.ID.eq(planId)).execute();
    }

    /** What the version was made from. */
    public PlanRequest request(long planId) {
        return json.readValue(
                db.select(PLAN.REQUEST)
                        .from(PLAN)
                        .where(PLAN.ID.eq(planId))
                        .fetchSingle()
                        .value1()
                        .data(),
                PlanRequest.class);
    }

    public long madeBy(long planId) {
        return db.select(PLAN.MADE_BY)
                .from(PLAN)
                .where(PLAN.ID.eq(planId))
                .fetchSingle()
                .value1();
    }

    public void state(long planId, Plan.State state) {
        db.update(PLAN)
                .set(PLAN.STATE, state.name())
                .set(PLAN.VERSION, PLAN.VERSION.plus(1))
                .where(PLAN.ID.eq(planId))
                .execute();
    }

    public long object(long planId, String party, int shareNr, Money disputed, String reason, LocalDate on) {
        return db.insertInto(PLAN_OBJECTION)
                .set(PLAN_OBJECTION.PLAN_ID, planId)
                .set(PLAN_OBJECTION.PARTY, party)
                .set(PLAN_OBJECTION.SHARE_NR, shareNr)
                .set(PLAN_OBJECTION.DISPUTED_FEN, disputed)
                .set(PLAN_OBJECTION.REASON, reason)
                .set(PLAN_OBJECTION.OBJECTED_ON, on)
                .returningResult(PLAN_OBJECTION.ID)
                .fetchSingle()
                .value1();
    }

    public long planOf(long objectionId) {
        return db.select(PLAN_OBJECTION.PLAN_ID)
                .from(PLAN_OBJECTION)
                .where(PLAN_OBJECTION.ID.eq(objectionId))
                .fetchOptional(PLAN_OBJECTION.PLAN_ID)
                .orElseThrow(() -> Refused.notFound("objection"));
    }

    public void oppositionTold(long id, LocalDate on, LocalDate until) {
        db.update(PLAN_OBJECTION)
                .set(PLAN_OBJECTION.OPPOSITION_TOLD_ON, on)
                .set(PLAN_OBJECTION.SUIT_UNTIL, until)
                .where(PLAN_OBJECTION.ID.eq(id))
                .execute();
    }

    public void suit(long id, String number) {
        db.update(PLAN_OBJECTION)
                .set(PLAN_OBJECTION.SUIT_NUMBER, number)
                .where(PLAN_OBJECTION.ID.eq(id))
                .execute();
    }

    public void ended(long id, Outcome outcome, LocalDate on) {
        db.update(PLAN_OBJECTION)
                .set(PLAN_OBJECTION.OUTCOME, outcome.name())
                .set(PLAN_OBJECTION.ENDED_ON, on)
                .where(PLAN_OBJECTION.ID.eq(id))
                .execute();
    }

    public void paid(long planId, int nr, Money amount) {
        db.update(PLAN_SHARE)
                .set(PLAN_SHARE.PAID_FEN, PLAN_SHARE.PAID_FEN.plus(DSL.val(amount, PLAN_SHARE.PAID_FEN)))
                .where(PLAN_SHARE.PLAN_ID.eq(planId), PLAN_SHARE.NR.eq(nr))
                .execute();
    }

    private Plan plan(Record row) {
        var id = row.get(PLAN.ID);
        return new Plan(
                id,
                row.get(PLAN.DISTRIBUTION_ID),
                row.get(DISTRIBUTION.CASE_ID),
                row.get(PLAN.NR),
                Plan.State.valueOf(row.get(PLAN.STATE)),
                Regime.valueOf(row.get(PLAN.REGIME)),
                row.get(PLAN.CLAIMS_ON),
                row.get(PLAN.PROCEEDS_FEN),
                row.get(PLAN.REMAINING_FEN),
                row.get(PLAN.MADE_BY_NAME),
                row.get(PLAN.MADE_AT),
                row.get(PLAN.APPROVED_AT),
                row.get(PLAN.WHY),
                row.get(PLAN.VERSION),
                ReadPlanParts.shares(db, id),
                ReadPlanParts.services(db, id),
                ReadPlanParts.objections(db, id));
    }
}
