package lianzhi.sanctions.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseId;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.impose.ImposeSanction;
import lianzhi.sanctions.store.BatchMember;
import lianzhi.sanctions.store.BatchStore;
import lianzhi.sanctions.store.ListingBatch;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 批次推进: checks who waits, asks for the one signature when all are checked, and lists everybody once it is there; a hundred
 * a commit, so that a crash goes on where it was. Who paid meanwhile is left alone; one bad person stops nobody.
 */
@Component
public class RunBatches implements Job {
    static final String SUBJECT = "sanction-batch:";
    private static final int AT_ONCE = 100;
    private final BatchStore store;
    private final SanctionStore sanctions;
    private final CheckPersons check;
    private final ImposeSanction impose;
    private final Approvals approvals;
    private final People people;
    private final Faults faults;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunBatches(
            BatchStore store,
            SanctionStore sanctions,
            CheckPersons check,
            ImposeSanction impose,
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
        for (var batch : store.inState("CHECKING")) {
            each(batch, "WAITING", members -> check.handle(batch, asker(batch), members));
            transaction.executeWithoutResult(status -> ask(batch));
        }
        for (var batch : store.inState("SIGNED")) {
            each(batch, "ASKED", members -> members.forEach(one -> list(batch, one)));
            store.over(batch.id(), "SIGNED", "DONE", "", clock.instant());
        }
    }

    private void each(ListingBatch batch, String state, java.util.function.Consumer<List<BatchMember>> act) {
        for (var left = AT_ONCE; left == AT_ONCE; ) {
            left = chunk(batch, state, AT_ONCE, act);
        }
    }

    /** @return how many there were */
    private int chunk(ListingBatch batch, String state, int most, java.util.function.Consumer<List<BatchMember>> act) {
        try {
            return Objects.requireNonNullElse(
                    transaction.execute(status -> {
                        var members = store.take(batch.id(), state, most);
                        act.accept(members);
                        return members.size();
                    }),
                    0);
        } catch (RuntimeException fault) {
            if (most > 1) {
                for (int i = 0; i < most && chunk(batch, state, 1, act) == 1; i++) {
                    // one by one, until the bad one is found
                }
                return most;
            }
            transaction.executeWithoutResult(status -> store.take(batch.id(), state, 1)
                    .forEach(bad -> {
                        store.settle(batch.id(), bad.no(), "FAILED", bad.sanctionId(), bad.orderId(), "[]");
                        faults.record(name(), SUBJECT + batch.id() + "/" + bad.no(), fault);
                    }));
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

    private void list(ListingBatch batch, BatchMember one) {
        var id = Objects.requireNonNull(one.sanctionId());
        impose.granted(id, batch.signedBy());
        var order = one.orderId();
        if (order != null) impose.granted(order, batch.signedBy());
        var listed = sanctions.find(id).orElseThrow().state().isInForce();
        store.settle(batch.id(), one.no(), listed ? "LISTED" : "FREE", id, order, "[]");
    }

    /** What was asked for and not signed never begins. */
    void returned(long batch, String why) {
        transaction.executeWithoutResult(status -> {
            if (!store.over(batch, "ASKED", "RETURNED", why, clock.instant())) return;
            for (var one : store.take(batch, "ASKED", ProposeBatch.MOST)) {
                for (var id : java.util.stream.Stream.of(one.sanctionId(), one.orderId())
                        .filter(Objects::nonNull)
                        .toList()) {
                    sanctions
                            .lock(id)
                            .filter(each -> each.state() == SanctionState.ASKED)
                            .ifPresent(each -> sanctions.ended(id, SanctionState.WITHDRAWN, why, clock.instant()));
                }
            }
        });
    }

    private Viewer asker(ListingBatch batch) {
        return people.find(batch.askedBy()).map(Person::asViewer).orElseThrow();
    }
}
