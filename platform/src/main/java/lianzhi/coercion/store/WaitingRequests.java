package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.REQUEST;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Requests of parties that wait for an answer, the most urgent first. */
@Component
public class WaitingRequests {
    private final Map<Object, Question<Waiting>> waiting = new ConcurrentHashMap<>();
    private final DSLContext db;
    private final CaseFiles files;

    WaitingRequests(DSLContext db, CaseFiles files) {
        this.db = db;
        this.files = files;
    }

    /** 待答复的申请 with its case. */
    public record Waiting(
            long id,
            CaseId caseId,
            String caseNumber,
            String parties,
            String kind,
            String partyName,
            LocalDate dueOn,
            Instant askedAt) {}

    public Supplier<List<Waiting>> waiting(Trip trip, Viewer viewer, LocalDate until, boolean onlyEscalated, int most) {
        var question = waiting.computeIfAbsent(
                List.of(viewer.reach(), onlyEscalated, most),
                _ -> Question.of(select(viewer, onlyEscalated, most), WaitingRequests::row));
        return trip.ask(question, viewer.values(Map.of("until", until)));
    }

    private Select<?> select(Viewer viewer, boolean onlyEscalated, int most) {
        return db.select(
                        REQUEST.ID,
                        REQUEST.CASE_ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.PARTIES,
                        REQUEST.KIND,
                        REQUEST.PARTY_NAME,
                        REQUEST.DUE_ON,
                        REQUEST.ASKED_AT)
                .from(REQUEST)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(REQUEST.CASE_ID))
                .where(
                        REQUEST.STATE.in(inline("OPEN"), inline("WAITING")),
                        REQUEST.DUE_ON.le(param("until", REQUEST.DUE_ON)),
                        onlyEscalated ? REQUEST.ESCALATED_AT.isNotNull() : DSL.noCondition(),
                        files.visibleTo(viewer))
                .orderBy(REQUEST.DUE_ON, REQUEST.ID)
                .limit(inline(most));
    }

    private static Waiting row(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong(1),
                new CaseId(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
