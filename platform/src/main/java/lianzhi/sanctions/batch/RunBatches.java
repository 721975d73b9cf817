package lianzhi.sanctions.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseId;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.impose.ImposeMany;
import lianzhi.sanctions.store.BatchMember;
import lianzhi.sanctions.store.BatchStore;
import lianzhi.sanctions.store.ListingBatch;
import lianzhi.sanctions.store.ManySanctions;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.Settled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 批次推进: checks who waits, asks for the one signature when all are checked, and lists everybody once it is there; five hundred
 * a commit, so that a crash goes on where it was. Who paid meanwhile is left alone; one bad person stops nobody.
 */
@Component
public class RunBatches implements Job {
    static final String SUBJECT = "sanction-batch:";
    private static final int AT_ONCE = 500;
    /** Twice as many as processors: while one waits for the disk or the database, another goes on. */
    private static final int WORKERS = Math.clamp(2L * Runtime.getRuntime().availableProcessors(), 2, 8);

    private final BatchStore store;
    private final ManySanctions sanctions;
    private final CheckPersons check;
    private final ImposeMany impose;
    private final Approvals approvals;
    private final People people;
    private final Faults faults;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunBatches(
            BatchStore store,
            ManySanctions sanctions,
            CheckPersons check,
            ImposeMany impose,
            Approvals approvals,
            People people,
            Faults faults,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.sanctions = sanctions;
        this.check = check;
        this.impose = impose;
        this.approvals = approvals;
        this.people = people;
        this.faults = faults;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "listing-batches";
    }

    @Override
    public @Nullable Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        run(AT_ONCE);
    }

    /** @param atOnce how many in one commit */
    public void run(int atOnce) {
        for (var batch : store.inState("CHECKING")) {
            each(batch, "WAITING", atOnce, members -> check.handle(batch, asker(batch), members));
            transaction.executeWithoutResult(status -> ask(batch));
        }
        for (var batch : store.inState("SIGNED")) {
            each(batch, "ASKED", atOnce, members -> list(batch, members));
            store.over(batch.id(), "SIGNED", "DONE", "", clock.instant());
        }
    }

    /** Where there are more than one commit takes, several work at them, each at what no other has; then whatever is left. */
    private void each(ListingBatch batch, String state, int atOnce, Consumer<List<BatchMember>> act) {
        if (store.counts(batch.id()).getOrDefault(state, 0) > atOnce) {
            try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var i = 0; i < WORKERS; i++) workers.execute(() -> all(batch, state, atOnce, true, act));
            }
        }
        all(batch, state, atOnce, false, act);
    }

    private void all(ListingBatch batch, String state, int atOnce, boolean skip, Consumer<List<BatchMember>> act) {
        for (var left = atOnce; left == atOnce; ) {
            left = chunk(batch, state, atOnce, skip, act);
        }
    }

    /** @return how many there were */
    private int chunk(ListingBatch batch, String state, int most, boolean skip, Consumer<List<BatchMember>> act) {
        var taken = new ArrayList<BatchMember>();
        try {
            transaction.executeWithoutResult(status -> {
                taken.addAll(store.take(batch.id(), state, most, skip));
                act.accept(taken);
            });
            return taken.size();
        } catch (RuntimeException fault) {
            if (taken.isEmpty()) throw fault;
            if (most > 1) {
                for (int i = 0; i < most && chunk(batch, state, 1, skip, act) == 1; i++) {
                    // one by one, until the bad one is found
                }
                return most;
            }
            if (store.failed(batch.id(), taken.getFirst().no(), state))
                faults.record(
                        name(), SUBJECT + batch.id() + "/" + taken.getFirst().no(), fault);
            return 1;
        }
    }

    private void ask(ListingBatch batch) {
        var counts = store.counts(batch.id());
        var met = counts.getOrDefault("ASKED", 0);
        if (met == 0) {
            store.over(batch.id(), "CHECKING", "EMPTY", "没有人符合全部条件", clock.instant());
            return;
        }
        store.asked(
                batch.id(),
                approvals.request(
                        asker(batch),
                        new CaseId(store.firstAsked(batch.id()).orElseThrow()),
                        "LIST",
                        SUBJECT + batch.id(),
                        Map.of(
                                "title", batch.title(),
                                "persons", "" + met,
                                "leftOut", "" + counts.getOrDefault("NOT_MET", 0),
                                "ground", String.join("、", batch.items()),
                                "conduct", batch.conduct())));
    }

    private void list(ListingBatch batch, List<BatchMember> members) {
        var ids = members.stream()
                .flatMap(one -> Stream.of(one.sanctionId(), one.orderId()))
                .filter(Objects::nonNull)
                .toList();
        var caseIds =
                members.stream().map(one -> new CaseId(one.caseId())).distinct().toList();
        var begun = impose.granted(asker(batch), caseIds, ids, batch.signedBy());
        store.settle(
                batch.id(),
                members.stream()
                        .map(one -> new Settled(
                                one.no(),
                                begun.contains(Objects.requireNonNull(one.sanctionId())) ? "LISTED" : "FREE",
                                one.sanctionId(),
                                one.orderId(),
                                "[]"))
                        .toList());
    }

    /** What was asked for and not signed never begins. */
    void returned(long batch, String why) {
        transaction.executeWithoutResult(status -> {
            if (!store.over(batch, "ASKED", "RETURNED", why, clock.instant())) return;
            var ids = store.take(batch, "ASKED", ProposeBatch.MOST, false).stream()
                    .flatMap(one -> Stream.of(one.sanctionId(), one.orderId()))
                    .filter(Objects::nonNull)
                    .toList();
            var asked = sanctions.lock(ids).stream()
                    .filter(each -> each.state() == SanctionState.ASKED)
                    .map(SanctionRow::id)
                    .toList();
            sanctions.ended(asked, SanctionState.WITHDRAWN, why, clock.instant());
        });
    }

    private Viewer asker(ListingBatch batch) {
        return people.find(batch.askedBy()).map(Person::asViewer).orElseThrow();
    }
}
