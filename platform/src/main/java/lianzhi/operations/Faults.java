package lianzhi.operations;

import static lianzhi.schema.operations.Tables.FAULT;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 故障: what a job could not do for one case: kept with an owner-visible row until it is settled. */
@Component
public class Faults {
    /** 待处理故障: what a job could not do, since when and how often. */
    public record Fault(
            long id, String job, String subject, String message, Instant firstAt, Instant lastAt, int times) {}

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private final DSLContext db;
    private final Clock clock;

    Faults(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Records or counts up the open fault of this job and subject, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(String job, String subject, Exception fault) {
        LOG.error("{} failed for {}", job, subject, fault);
        var now = clock.instant();
        var message = String.valueOf(fault.getMessage());
        db.insertInto(FAULT, FAULT.JOB, FAULT.SUBJECT, FAULT.MESSAGE, FAULT.FIRST_AT, FAULT.LAST_AT)
                .values(job, subject, message, now, now)
                .onConflict(FAULT.JOB, FAULT.SUBJECT)
                .where(FAULT.SETTLED_AT.isNull())
                .doUpdate()
                .set(FAULT.MESSAGE, message)
                .set(FAULT.LAST_AT, now)
                .set(FAULT.TIMES, FAULT.TIMES.plus(1))
                .execute();
    }

    /** What still waits for a person, newest first. */
    public List<Fault> open() {
        return db.selectFrom(FAULT)
                .where(FAULT.SETTLED_AT.isNull())
                .orderBy(FAULT.LAST_AT.desc(), FAULT.ID.desc())
                .limit(500)
                .fetch(row -> new Fault(
                        row.getId(),
                        row.getJob(),
                        row.getSubject(),
                        row.getMessage(),
                        row.getFirstAt(),
                        row.getLastAt(),
                        row.getTimes()));
    }

    /** The subject works again. */
    @Transactional
    public void settle(String job, String subject) {
        settle(job, List.of(subject));
    }

    /** The subjects work again. */
    @Transactional
    public void settle(String job, Collection<String> subjects) {
        db.update(FAULT)
                .set(FAULT.SETTLED_AT, clock.instant())
                .where(
                        FAULT.JOB.eq(job),
                        FAULT.SUBJECT.eq(DSL.any(subjects.toArray(String[]::new))),
                        FAULT.SETTLED_AT.isNull())
                .execute();
    }

    /** What the job has not met again since: its subjects work or are no longer its work. */
    @Transactional
    public void settleBefore(String job, Instant begun) {
        db.update(FAULT)
                .set(FAULT.SETTLED_AT, clock.instant())
                .where(FAULT.JOB.eq(job), FAULT.SUBJECT.ne("*"), FAULT.LAST_AT.lt(begun), FAULT.SETTLED_AT.isNull())
                .execute();
    }
}
