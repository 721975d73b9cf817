package lianzhi.command.store;

import static lianzhi.schema.command.Tables.UNQUALIFIED_ROUND;
import static lianzhi.schema.command.Tables.VISIT;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.command.Visit;
import lianzhi.command.visits.Visits;
import lianzhi.schema.command.tables.records.VisitRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredVisits implements Visits {
    private final DSLContext db;
    private final Clock clock;

    StoredVisits(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Visit add(Viewer by, Draft draft) {
        var row = db.insertInto(VISIT)
                .set(VISIT.KIND, draft.kind().name())
                .set(VISIT.COURT_CODE, draft.courtCode())
                .set(VISIT.ON_DAY, draft.onDay())
                .set(VISIT.PEOPLE, draft.people().strip())
                .set(VISIT.FINDINGS, draft.findings().strip())
                .set(VISIT.DEMANDS, draft.demands().strip())
                .set(VISIT.DUE_ON, draft.dueOn())
                .set(VISIT.RECORDED_BY, by.personId())
                .set(VISIT.RECORDED_BY_NAME, by.name())
                .set(VISIT.RECORDED_AT, clock.instant())
                .returning()
                .fetchSingle();
        for (long round : draft.unqualifiedRounds()) {
            db.insertInto(
                            UNQUALIFIED_ROUND,
                            UNQUALIFIED_ROUND.CASE_ID,
                            UNQUALIFIED_ROUND.VISIT_ID,
                            UNQUALIFIED_ROUND.REASON)
                    .values(round, row.getId(), draft.findings().strip())
                    .onConflictDoNothing()
                    .execute();
        }
        return visit(row);
    }

    @Override
    public Optional<Visit> find(Viewer viewer, long id) {
        return db.selectFrom(VISIT)
                .where(VISIT.ID.eq(id), SeenCourts.of(viewer, "court_code"))
                .fetchOptional(StoredVisits::visit);
    }

    @Override
    public Page list(Viewer viewer, @Nullable String courtCode, int page, int size) {
        var wanted = SeenCourts.of(viewer, "court_code")
                .and(courtCode == null ? noCondition() : VISIT.COURT_CODE.eq(courtCode));
        var items = db.selectFrom(VISIT)
                .where(wanted)
                .orderBy(VISIT.ON_DAY.desc(), VISIT.ID.desc())
                .limit(size)
                .offset((long) page * size)
                .fetch(StoredVisits::visit);
        return new Page(items, db.fetchCount(VISIT, wanted));
    }

    @Override
    public boolean reply(Viewer by, long id, String reply) {
        return db.update(VISIT)
                        .set(VISIT.REPLY, reply)
                        .set(VISIT.REPLIED_BY_NAME, by.name())
                        .set(VISIT.REPLIED_AT, clock.instant())
                        .where(VISIT.ID.eq(id), VISIT.REPLY.isNull())
                        .execute()
                == 1;
    }

    private static Visit visit(VisitRecord row) {
        return new Visit(
                row.getId(),
                Visit.Kind.valueOf(row.getKind()),
                row.getCourtCode(),
                row.getOnDay(),
                row.getPeople(),
                row.getFindings(),
                row.getDemands(),
                row.getDueOn(),
                row.getRecordedByName(),
                row.getRecordedAt(),
                row.getReply(),
                row.getRepliedByName(),
                row.getRepliedAt());
    }
}
