package lianzhi.audit.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.audit.Tables.ENTRY;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lianzhi.audit.TrailSearch;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class StoredSearch implements TrailSearch {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final DSLContext db;
    private final TrailRows rows;

    StoredSearch(DSLContext db, TrailRows rows) {
        this.db = db;
        this.rows = rows;
    }

    @Override
    public Page find(Question question) {
        var asked = asked(question);
        var items = db.select(
                        ENTRY.ID,
                        ENTRY.AT,
                        ENTRY.PERSON_ID,
                        ENTRY.PERSON_NAME,
                        ENTRY.COURT_CODE,
                        ENTRY.ACT,
                        ENTRY.SUBJECT,
                        ENTRY.DETAILS)
                .from(ENTRY)
                .where(asked)
                .orderBy(ENTRY.ID.desc())
                .limit(question.size())
                .offset((long) question.page() * question.size())
                .fetch(rows::entry);
        return new Page(items, db.fetchCount(ENTRY, asked));
    }

    @Override
    public List<String> acts() {
        return db.selectDistinct(ENTRY.ACT).from(ENTRY).orderBy(ENTRY.ACT).fetch(row -> requireNonNull(row.value1()));
    }

    private static Condition asked(Question question) {
        return noCondition()
                .and(Optional.ofNullable(question.act()).map(ENTRY.ACT::eq).orElse(noCondition()))
                .and(Optional.ofNullable(question.subject())
                        .map(StoredSearch::about)
                        .orElse(noCondition()))
                .and(Optional.ofNullable(question.personId())
                        .map(ENTRY.PERSON_ID::eq)
                        .orElse(noCondition()))
                .and(Optional.ofNullable(question.courtCode())
                        .map(ENTRY.COURT_CODE::eq)
                        .orElse(noCondition()))
                .and(Optional.ofNullable(question.from())
                        .map(day -> ENTRY.AT.ge(start(day)))
                        .orElse(noCondition()))
                .and(Optional.ofNullable(question.to())
                        .map(day -> ENTRY.AT.lt(start(day.plusDays(1))))
                        .orElse(noCondition()));
    }

    private static Condition about(String subject) {
        return subject.endsWith("*")
                ? ENTRY.SUBJECT.startsWith(subject.substring(0, subject.length() - 1))
                : ENTRY.SUBJECT.eq(subject);
    }

    private static java.time.Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
