package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.APPROVAL;
import static lianzhi.schema.cases.Tables.CASE_FILE;
import static lianzhi.schema.cases.Tables.DECLARATION;
import static lianzhi.schema.cases.Tables.NODE;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.Stage;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What closing needs to know and leaves behind. */
@Component
public class ClosingStore {
    private static final Question<FiledAs> FILED_AS = Question.of(
            "select type, title_kind from cases.case_file where id = :case",
            (row, _) -> new FiledAs(row.getString(1), row.getString(2)));

    /** A declaration with who signed it, or what was granted. */
    private static final Question<Signed> SIGNED =
            Question.of("""
        select condition, signed_by_name from cases.declaration where case_id = :case and way = :way
        union all select act, null from cases.approval where case_id = :case and state = 'GRANTED'\
        """, (row, _) -> new Signed(row.getString(1), row.getString(2)));

    private final DSLContext db;

    ClosingStore(DSLContext db) {
        this.db = db;
    }

    /** What kind of case, on what kind of title. */
    public record FiledAs(String caseType, String titleKind) {}

    private record Signed(String what, @Nullable String by) {}

    /**
     * 结案所需事实.
     *
     * @param declarations who signed, by condition
     */
    public record Facts(FiledAs filed, SeenEvents events, Set<String> granted, Map<String, String> declarations) {
        public String caseType() {
            return filed.caseType();
        }

        public String titleKind() {
            return filed.titleKind();
        }
    }

    public Supplier<FiledAs> filedAs(Trip trip, CaseId id) {
        var row = trip.ask(FILED_AS, Map.of("case", id.value()));
        return () -> row.get().getFirst();
    }

    /** @param filed what the asker reads on the same trip, as well as the events */
    public Supplier<Facts> facts(
            Trip trip, CaseId id, String way, Supplier<FiledAs> filed, Supplier<SeenEvents> events) {
        var signed = trip.ask(SIGNED, Map.of("case", id.value(), "way", way));
        return () -> facts(filed.get(), events.get(), signed.get());
    }

    private static Facts facts(FiledAs filed, SeenEvents events, List<Signed> signed) {
        var granted = new HashSet<String>();
        var declarations = new HashMap<String, String>();
        for (var one : signed) {
            if (one.by() == null) {
                granted.add(one.what());
            } else {
                declarations.put(one.what(), one.by());
            }
        }
        return new Facts(filed, events, granted, declarations);
    }

    public Set<String> granted(CaseId id) {
        return db.selectDistinct(APPROVAL.ACT)
                .from(APPROVAL)
                .where(APPROVAL.CASE_ID.eq(id.value()), APPROVAL.STATE.eq("GRANTED"))
                .fetchSet(APPROVAL.ACT);
    }

    public String caseType(CaseId id) {
        return Objects.requireNonNull(db.select(CASE_FILE.TYPE)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .fetchOne(CASE_FILE.TYPE));
    }

    public Stage stage(CaseId id) {
        return Stage.valueOf(Objects.requireNonNull(db.select(CASE_FILE.STAGE)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .fetchOne(CASE_FILE.STAGE)));
    }

    public void declare(CaseId id, String way, String condition, String role, String evidence, Viewer by, Instant at) {
        db.insertInto(DECLARATION)
                .set(DECLARATION.CASE_ID, id.value())
                .set(DECLARATION.WAY, way)
                .set(DECLARATION.CONDITION, condition)
                .set(DECLARATION.ROLE, role)
                .set(DECLARATION.EVIDENCE, evidence)
                .set(DECLARATION.SIGNED_BY, by.personId())
                .set(DECLARATION.SIGNED_BY_NAME, by.name())
                .set(DECLARATION.SIGNED_AT, at)
                .onConflict(DECLARATION.CASE_ID, DECLARATION.WAY, DECLARATION.CONDITION)
                .doUpdate()
                .set(DECLARATION.EVIDENCE, evidence)
                .set(DECLARATION.SIGNED_BY, by.personId())
                .set(DECLARATION.SIGNED_BY_NAME, by.name())
                .set(DECLARATION.SIGNED_AT, at)
                .execute();
    }

    /** Nodes that are still open fall away, but those that the closing began. */
    public void settle(CaseId id, Instant at) {
        db.update(NODE)
                .set(NODE.DROPPED_AT, at)
                .where(
                        NODE.CASE_ID.eq(id.value()),
                        NODE.DONE_AT.isNull(),
                        NODE.DROPPED_AT.isNull(),
                        NODE.STARTED_BY.notIn("CASE_CLOSED", "ROUND_TERMINATED"))
                .execute();
    }
}
