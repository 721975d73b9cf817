package lianzhi.cases.nodes;

import static lianzhi.cases.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.cases.ActsOnEvents;
import lianzhi.cases.CaseId;
import lianzhi.cases.Samples;
import lianzhi.cases.store.EventStore;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class TellEventsTests {
    private static final String SERVED = "ACCEPTANCE_NOTICE_SERVED";

    @Autowired
    Samples samples;

    @Autowired
    PlanHappening plan;

    @Autowired
    EventStore store;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext db;

    private final List<Boolean> inTransaction = new ArrayList<>();

    private ReportByHand record(ActsOnEvents acting, ApplicationEventPublisher listener) {
        return new ReportByHand(plan, store, new TellEvents(List.of(acting), listener), transaction, clock);
    }

    private void notice(Object event) {
        inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
    }

    private int served(CaseId id) {
        return db.fetchCount(
                db.selectOne().from("cases.event").where("case_id = {0} and code = {1}", id.value(), SERVED));
    }

    private Happened report(ReportByHand record, CaseId id, lianzhi.access.Viewer by, String node) {
        return record.report(id, SERVED, by, Map.of("node", node), new ByHand("已送达", by, node));
    }

    @Test
    void what_somebody_acts_on_is_told_within_the_transaction_that_writes_it() {
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        var record = record(SERVED::equals, this::notice);
        assertThat(report(record, filed.id(), judge, "A06").done()).containsExactly("A06");
        assertThat(inTransaction).containsExactly(true);
    }

    @Test
    void what_fails_in_who_acts_on_it_was_never_written() {
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        var record = record(SERVED::equals, event -> {
            throw new IllegalStateException("fails");
        });
        assertThatThrownBy(() -> report(record, filed.id(), judge, "A06")).hasMessage("fails");
        assertThat(served(filed.id())).isZero();
    }

    @Test
    void what_nobody_acts_on_is_told_to_nobody_and_written_all_the_same() {
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        report(record("LEADS_ASKED"::equals, this::notice), filed.id(), judge, "A06");
        assertThat(inTransaction).isEmpty();
        assertThat(served(filed.id())).isOne();
    }

    @Test
    void of_a_node_that_is_not_open_nothing_is_written() {
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        var record = record("LEADS_ASKED"::equals, this::notice);
        refusedWith("NODE_NOT_OPEN", () -> report(record, filed.id(), judge, "B05"));
        assertThat(served(filed.id())).isZero();
        assertThat(report(record, filed.id(), judge, "A06").done()).containsExactly("A06");
    }
}
