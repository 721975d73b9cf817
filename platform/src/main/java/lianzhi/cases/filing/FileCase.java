package lianzhi.cases.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEventHappened;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.nodes.TellEvents;
import lianzhi.cases.store.FilingStore;
import lianzhi.cases.store.SameTitleStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.fees.FeeScale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 立案: checks an application and gives it number, account, judge and nodes. */
@Component
public class FileCase {
    private final PlanFiling plan;
    private final ChooseJudge chooseJudge;
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final FilingStore store;
    private final SameTitleStore titles;
    private final FilingDigest digest;
    private final TellEvents events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileCase(
            PlanFiling plan,
            ChooseJudge chooseJudge,
            CaseFiles files,
            CaseEvents timeline,
            FilingStore store,
            SameTitleStore titles,
            FilingDigest digest,
            TellEvents events,
            TransactionTemplate transaction,
            Clock clock) {
        this.plan = plan;
        this.chooseJudge = chooseJudge;
        this.files = files;
        this.timeline = timeline;
        this.store = store;
        this.titles = titles;
        this.digest = digest;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param key of the sender: the same application sent twice with it is filed once */
    public Filed file(Viewer by, Application given, @Nullable String key) {
        return file(by, given, key, null);
    }

    /** A case that another one is to follow: the old one is still open and ends in the same transaction. */
    public Filed follow(Viewer by, Application given, String key, CaseId old) {
        return file(by, given, key, old);
    }

    private Filed file(Viewer by, Application given, @Nullable String key, @Nullable CaseId old) {
        by.require(Power.FILE_CASE);
        var application = CheckApplication.orRefuse(given, LocalDate.now(clock));
        var filingKey = key == null || key.isBlank() ? null : new NewFiling.FilingKey(key.strip(), digest.of(given));
        try {
            return whole(by, application, filingKey, old);
        } catch (DuplicateKeyException | Refused twice) {
            // The same key was filed by another request in the same moment: its case is there now.
            if (filingKey == null
                    || store.withKey(by.personId(), filingKey.key()).isEmpty()) {
                throw twice;
            }
            return whole(by, application, filingKey, old);
        }
    }

    /** All of a filing is one statement, unless it also tells its earlier case or somebody acts on it. */
    private Filed whole(
            Viewer by, SoundApplication application, NewFiling.@Nullable FilingKey key, @Nullable CaseId old) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var filed = plan.events(application, now);
        var isAlone = application.earlierCaseId() == null
                && filed.stream().noneMatch(event -> events.isWaitedFor(event.code()));
        return isAlone
                ? once(by, application, key, old, now, filed)
                : transaction.execute(_ -> once(by, application, key, old, now, filed));
    }

    /** Refuses with everything that is wrong; files nothing. */
    public void check(Viewer by, Application given) {
        var application = CheckApplication.orRefuse(given, LocalDate.now(clock));
        earlierCaseIsClosed(by, application.earlierCaseId());
        titles.orRefuse(application);
    }

    private Filed once(
            Viewer by,
            SoundApplication application,
            NewFiling.@Nullable FilingKey key,
            @Nullable CaseId old,
            Instant now,
            List<FilingEvent> filed) {
        if (key != null) {
            var earlier = store.withKey(by.personId(), key.key());
            if (earlier.isPresent()) {
                if (!earlier.get().digest().equals(key.digest())) {
                    throw Refused.conflict(Reason.of(
                            "IDEMPOTENCY_KEY_USED",
                            "该幂等键已用于另一份申请",
                            "This idempotency key belongs to another application"));
                }
                return answer(
                        application,
                        store.written(earlier.get().caseId()),
                        store.nodes(earlier.get().caseId()));
            }
        }
        return write(by, application, key, old, now, filed);
    }

    private Filed write(
            Viewer by,
            SoundApplication application,
            NewFiling.@Nullable FilingKey key,
            @Nullable CaseId old,
            Instant now,
            List<FilingEvent> filed) {
        earlierCaseIsClosed(by, application.earlierCaseId());
        var judges = chooseJudge.among(by.courtCode(), application.judgeId());
        var nodes = plan.nodes(application, filed);
        var written = store.write(new NewFiling(by, now, application, judges, filed, nodes, key, old));
        var earlier = application.earlierCaseId();
        if (earlier != null) {
            timeline.happened(new CaseId(earlier), "CASE_RESUMED", now, by, Map.of("number", written.number()));
        }
        for (var event : filed) {
            events.tell(new CaseEventHappened(written.id(), event.code(), event.at(), event.facts()));
        }
        return answer(application, written, nodes);
    }

    private void earlierCaseIsClosed(Viewer by, @Nullable Long earlier) {
        if (earlier != null && files.visible(by, new CaseId(earlier)).closedOn() == null) {
            throw Refused.rule(Reason.field(
                    "earlierCaseId", "EARLIER_CASE_OPEN", "原案尚未结案，不能恢复执行", "The earlier case is still open"));
        }
    }

    private static Filed answer(SoundApplication application, WrittenFiling written, List<PlannedNode> nodes) {
        var fee = FeeScale.EXECUTION.on(application.claimed());
        return new Filed(
                written.id(),
                written.number(),
                written.accountNumber(),
                written.judgeId(),
                written.judgeName(),
                application.judgeId() == null ? "本院在办案件最少（分案前 " + written.loadBefore() + " 件）" : "立案时指定",
                fee.amount(),
                fee.fee(),
                fee.steps().stream()
                        .map(step -> new Filed.FeeLine(step.formula(), step.zh(), step.en(), step.fee()))
                        .toList(),
                nodes.stream()
                        .sorted(Comparator.comparing(PlannedNode::code))
                        .map(node -> new Filed.Node(node.code(), node.dueOn(), !node.isOpen()))
                        .toList(),
                written.version());
    }
}
