package lianzhi.statistics.store;

import static lianzhi.schema.statistics.Tables.REPORT;
import static lianzhi.schema.statistics.Tables.REPORT_ANSWER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.schema.statistics.tables.records.ReportRecord;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.CountedCase;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.report.Report;
import lianzhi.statistics.report.Reports;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredReports implements Reports {
    private final DSLContext db;
    private final JsonMapper json;
    private final Courts courts;
    private final Clock clock;

    StoredReports(DSLContext db, JsonMapper json, Courts courts, Clock clock) {
        this.db = db;
        this.json = json;
        this.courts = courts;
        this.clock = clock;
    }

    @Override
    public Report add(Viewer by, Draft draft) {
        var period = draft.period();
        int edition = db.select(coalesce(max(REPORT.EDITION), inline(0)).plus(1))
                .from(REPORT)
                .where(
                        REPORT.KIND.eq(draft.kind().name()),
                        REPORT.FROM_ON.eq(period.from()),
                        REPORT.TO_ON.eq(period.to()))
                .fetchSingle()
                .value1();
        var row = db.insertInto(REPORT)
                .set(REPORT.KIND, draft.kind().name())
                .set(REPORT.FROM_ON, period.from())
                .set(REPORT.TO_ON, period.to())
                .set(REPORT.EDITION, edition)
                .set(REPORT.TITLE, draft.title())
                .set(REPORT.TEXT, draft.text())
                .set(REPORT.FIGURES, written(draft.figures()))
                .set(REPORT.POINTS, written(draft.points()))
                .set(REPORT.ACTIONS, written(draft.actions()))
                .set(REPORT.MADE_BY, by.personId())
                .set(REPORT.MADE_BY_NAME, by.name())
                .set(REPORT.MADE_AT, clock.instant())
                .returning()
                .fetchSingle();
        return report(by, row);
    }

    @Override
    public Optional<Report> find(Viewer viewer, long id) {
        return db.selectFrom(REPORT).where(REPORT.ID.eq(id), seen(viewer)).fetchOptional(row -> report(viewer, row));
    }

    @Override
    public List<Row> list(Viewer viewer, int most) {
        return db.selectFrom(REPORT)
                .where(seen(viewer))
                .orderBy(REPORT.TO_ON.desc(), REPORT.ID.desc())
                .limit(most)
                .fetch(row -> new Row(
                        row.getId(),
                        Report.Kind.valueOf(row.getKind()),
                        new Period(row.getFromOn(), row.getToOn()),
                        row.getEdition(),
                        Report.State.valueOf(row.getState()),
                        row.getTitle(),
                        row.getSignedByName(),
                        row.getPublishedAt(),
                        points(row).size(),
                        db.fetchCount(REPORT_ANSWER, REPORT_ANSWER.REPORT_ID.eq(row.getId()))));
    }

    @Override
    public boolean edit(long id, int version, String title, String text) {
        return db.update(REPORT)
                        .set(REPORT.TITLE, title)
                        .set(REPORT.TEXT, text)
                        .set(REPORT.VERSION, REPORT.VERSION.plus(1))
                        .where(REPORT.ID.eq(id), REPORT.VERSION.eq(version), REPORT.STATE.eq("DRAFT"))
                        .execute()
                == 1;
    }

    @Override
    public boolean sign(Viewer by, long id, int version) {
        return db.update(REPORT)
                        .set(REPORT.STATE, "SIGNED")
                        .set(REPORT.SIGNED_BY, by.personId())
                        .set(REPORT.SIGNED_BY_NAME, by.name())
                        .set(REPORT.SIGNED_AT, clock.instant())
                        .set(REPORT.VERSION, REPORT.VERSION.plus(1))
                        .where(REPORT.ID.eq(id), REPORT.VERSION.eq(version), REPORT.STATE.eq("DRAFT"))
                        .execute()
                == 1;
    }

    @Override
    public boolean publish(long id) {
        return db.update(REPORT)
                        .set(REPORT.STATE, "PUBLISHED")
                        .set(REPORT.PUBLISHED_AT, clock.instant())
                        .where(REPORT.ID.eq(id), REPORT.STATE.eq("SIGNED"))
                        .execute()
                == 1;
    }

    @Override
    public void answer(Viewer by, long id, int point, String text) {
        db.insertInto(REPORT_ANSWER)
                .set(REPORT_ANSWER.REPORT_ID, id)
                .set(REPORT_ANSWER.POINT, point)
                .set(REPORT_ANSWER.COURT_CODE, by.courtCode())
                .set(REPORT_ANSWER.TEXT, text)
                .set(REPORT_ANSWER.ANSWERED_BY, by.personId())
                .set(REPORT_ANSWER.ANSWERED_BY_NAME, by.name())
                .set(REPORT_ANSWER.ANSWERED_AT, clock.instant())
                .onConflict(REPORT_ANSWER.REPORT_ID, REPORT_ANSWER.POINT, REPORT_ANSWER.COURT_CODE)
                .doUpdate()
                .set(REPORT_ANSWER.TEXT, text)
                .set(REPORT_ANSWER.ANSWERED_BY, by.personId())
                .set(REPORT_ANSWER.ANSWERED_BY_NAME, by.name())
                .set(REPORT_ANSWER.ANSWERED_AT, clock.instant())
                .execute();
    }

    @Override
    public long madeBy(long id) {
        return db.select(REPORT.MADE_BY)
                .from(REPORT)
                .where(REPORT.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    private Condition seen(Viewer viewer) {
        boolean signs = courts.find(viewer.courtCode())
                .map(Court::level)
                .filter(level -> level == Court.Level.INTERMEDIATE)
                .isPresent();
        return viewer.reach() == Reach.WHOLE_CITY || signs ? DSL.noCondition() : REPORT.STATE.eq("PUBLISHED");
    }

    private JSONB written(Object what) {
        return JSONB.valueOf(json.writeValueAsString(what));
    }

    private List<Report.Point> points(ReportRecord row) {
        return List.of(json.readValue(row.getPoints().data(), Report.Point[].class));
    }

    private Report report(Viewer viewer, ReportRecord row) {
        boolean all = viewer.reach() == Reach.WHOLE_CITY;
        return new Report(
                row.getId(),
                Report.Kind.valueOf(row.getKind()),
                new Period(row.getFromOn(), row.getToOn()),
                row.getEdition(),
                Report.State.valueOf(row.getState()),
                row.getTitle(),
                row.getText(),
                json.readValue(row.getFigures().data(), Bulletin.class),
                points(row),
                List.of(json.readValue(row.getActions().data(), CountedCase[].class)).stream()
                        .filter(one -> all || one.courtCode().equals(viewer.courtCode()))
                        .toList(),
                db.selectFrom(REPORT_ANSWER)
                        .where(REPORT_ANSWER.REPORT_ID.eq(row.getId()))
                        .orderBy(REPORT_ANSWER.POINT)
                        .fetch(one -> new Report.Answer(
                                one.getPoint(),
                                one.getCourtCode(),
                                one.getText(),
                                one.getAnsweredByName(),
                                one.getAnsweredAt())),
                row.getMadeByName(),
                row.getMadeAt(),
                row.getSignedByName(),
                row.getSignedAt(),
                row.getPublishedAt(),
                row.getVersion());
    }
}
