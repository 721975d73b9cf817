package lianzhi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import lianzhi.simulator.Institution.Behaviour;
import lianzhi.simulator.bank.AnswerQuery;
import lianzhi.simulator.bank.DecideAnswer;
import lianzhi.simulator.bank.ExecuteControl;
import lianzhi.simulator.bank.PlanAnswer;
import lianzhi.simulator.bank.RunInstitution;
import lianzhi.simulator.bank.SoapLink;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.SeedAccounts;
import lianzhi.simulator.book.World;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.QueryItem;
import lianzhi.wire.bank.RollbackItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One institution against a court over real HTTP. */
class LinkTest {
    private static final String QUERY = "202601054408000000000000000001";
    private static final String FREEZE = "202601054408000000000000000011";
    private static final String DEDUCT = "202601054408000000000000000016";
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    TestCourt court;
    World world;
    RunInstitution bank;

    @BeforeEach
    void open() throws IOException {
        court = new TestCourt();
        world = World.in(folder);
        world.update(state -> state.accounts().putAll(Recorded.book().accounts()));
        bank = bank(Recorded.BANK);
    }

    @AfterEach
    void close() {
        court.close();
        http.close();
    }

    @Test
    void queries_and_controls_are_fetched_carried_out_and_answered() {
        court.queries.addAll(Recorded.queries());
        court.controls.addAll(Recorded.controls());
        rounds(2);
        assertThat(court.answers).hasSize(12);
        assertThat(((QueryItem) answer(QUERY)).accounts()).hasSize(3);
        var freeze = (ControlItem) answer(FREEZE);
        assertThat(freeze.rows().getFirst().heldFen()).isEqualTo(10_000_00);
        assertThat(freeze.receipts()).singleElement().matches(receipt -> receipt.isIntact());
        assertThat(freeze.warnings()).isEmpty();
        assertThat(court.refused).isEmpty();
    }

    @Test
    void the_same_number_offered_again_moves_no_money_twice() {
        offerControls(FREEZE);
        rounds(2);
        offerControls(DEDUCT);
        rounds(2);
        offerControls(DEDUCT);
        rounds(1);
        assertThat(court.refused).containsExactly("twice " + DEDUCT);
        world.update(state -> assertThat(state.inflows()).hasSize(1));
    }

    @Test
    void one_request_in_trouble_does_not_hold_up_the_others() {
        court.troubledBy = QUERY;
        court.queries.addAll(Recorded.queries());
        rounds(2);
        assertThat(court.answers).hasSize(3).doesNotContainKey(QUERY);
        court.troubledBy = "nothing";
        rounds(1);
        assertThat(court.answers).hasSize(4);
    }

    @Test
    void a_restart_goes_on_where_it_stopped() {
        on(Fault.SILENT, "");
        offerControls(FREEZE);
        rounds(2);
        assertThat(court.answers).isEmpty();
        world = World.in(folder);
        world.update(state -> state.faults().clear());
        bank = bank(Recorded.BANK);
        rounds(1);
        assertThat(court.answers).containsOnlyKeys(FREEZE);
    }

    @Test
    void a_bank_that_sends_much_back_gives_a_reason_and_takes_the_request_the_second_time() {
        bank = bank(with(new Behaviour(0, 0, 100, 0)));
        offerQueries(QUERY);
        rounds(2);
        assertThat(((RollbackItem) answer(QUERY)).row().reason()).isNotBlank();
        court.answers.clear();
        offerQueries(QUERY);
        rounds(2);
        assertThat(answer(QUERY)).isInstanceOf(QueryItem.class);
    }

    @Test
    void a_slow_bank_answers_only_when_it_is_due() {
        bank = bank(with(new Behaviour(60, 180, 0, 0)));
        offerQueries(QUERY);
        rounds(3);
        assertThat(court.answers).isEmpty();
    }

    @Test
    void lateness_strikes_one_request() {
        on(Fault.LATE, "");
        offerQueries(QUERY);
        rounds(3);
        assertThat(court.answers).isEmpty();
        offerControls(FREEZE);
        rounds(2);
        assertThat(court.answers).containsOnlyKeys(FREEZE);
    }

    @Test
    void a_bank_that_is_down_does_not_call() {
        on(Fault.DOWN, "");
        offerQueries(QUERY);
        rounds(2);
        assertThat(court.queries).hasSize(1);
    }

    @Test
    void refusals_and_rollbacks_carry_the_reason_given() {
        on(Fault.REFUSE, "账户已销户");
        offerControls(FREEZE);
        rounds(2);
        assertThat(((ControlItem) answer(FREEZE)).rows().getFirst().reason()).isEqualTo("账户已销户");
        on(Fault.SEND_BACK, "文书内容为空");
        offerControls(DEDUCT);
        rounds(2);
        assertThat(((ControlItem) answer(DEDUCT)).isSentBack()).isTrue();
    }

    @Test
    void when_another_court_was_faster_most_of_the_limit_waits() {
        on(Fault.OVER_LIMIT, "");
        offerControls(FREEZE);
        rounds(2);
        var row = ((ControlItem) answer(FREEZE)).rows().getFirst();
        assertThat(row.heldFen()).isEqualTo(3_000_00);
        assertThat(row.overLimitFen()).isEqualTo(7_000_00);
        assertThat(row.freezes()).hasSize(1);
    }

    @Test
    void nil_and_partial_answers_hide_accounts() {
        on(Fault.NIL, "");
        offerQueries(QUERY);
        rounds(2);
        assertThat(((QueryItem) answer(QUERY)).isNil()).isTrue();
        on(Fault.PARTIAL, "");
        offerControls("202601054408000000000000000017");
        rounds(2);
        assertThat(((ControlItem) answer("202601054408000000000000000017")).rows())
                .hasSize(1);
    }

    @Test
    void a_duplicate_comes_after_the_first_answer() {
        on(Fault.DUPLICATE, "");
        offerQueries(QUERY);
        rounds(2);
        assertThat(court.answers).containsOnlyKeys(QUERY);
        assertThat(court.refused).containsExactly("twice " + QUERY);
    }

    @Test
    void transactions_may_come_before_the_accounts() {
        on(Fault.OUT_OF_ORDER, "");
        offerQueries(QUERY);
        rounds(2);
        assertThat(court.answers).containsOnlyKeys(QUERY, "apart " + QUERY);
        assertThat(((QueryItem) answer(QUERY)).rows().getFirst().transactions()).isEmpty();
    }

    @Test
    void garbage_foreign_answers_and_bad_receipts_are_followed_by_the_right_answer() {
        on(Fault.GARBLED, "");
        offerQueries(QUERY);
        rounds(3);
        on(Fault.BAD_RECEIPT, "");
        offerControls(FREEZE);
        rounds(2);
        on(Fault.FOREIGN, "");
        offerControls(DEDUCT);
        rounds(2);
        assertThat(court.refused).containsExactly("document-unreadable", FREEZE, "999999999999999999999999999999");
        assertThat(court.answers).containsOnlyKeys(QUERY, FREEZE, DEDUCT);
    }

    private RunInstitution bank(Institution institution) {
        var clock = Recorded.MOMENT;
        var decide = new DecideAnswer(
                new AnswerQuery(new SeedAccounts(1), clock), new ExecuteControl(clock, Duration.ofSeconds(5)), clock);
        var link = new SoapLink(court.address(), http, institution);
        return new RunInstitution(institution, world, link, decide, new PlanAnswer(1, clock), clock);
    }

    private static Institution with(Behaviour behaviour) {
        var bank = Recorded.BANK;
        return new Institution(bank.name(), bank.code(), bank.user(), bank.password(), bank.kind(), 1, behaviour);
    }

    private void on(Fault fault, String reason) {
        world.update(state -> state.faults().put(Recorded.BANK.code(), new FaultOn(fault, 1, reason, 0)));
    }

    private void offerQueries(String number) {
        Recorded.queries().stream()
                .filter(one -> one.requestNumber().equals(number))
                .forEach(court.queries::add);
    }

    private void offerControls(String number) {
        Recorded.controls().stream()
                .filter(one -> one.requestNumber().equals(number))
                .forEach(court.controls::add);
    }

    private lianzhi.wire.bank.FeedbackItem answer(String number) {
        var answer = court.answers.get(number);
        assertThat(answer).as(number).isNotNull();
        return answer;
    }

    private void rounds(int count) {
        for (var i = 0; i < count; i++) bank.round();
    }
}
