package lianzhi.simulator.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import lianzhi.simulator.Recorded;
import lianzhi.simulator.book.Answer;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.SeedAccounts;
import lianzhi.simulator.book.State;
import lianzhi.simulator.book.Task;
import lianzhi.wire.bank.QueryItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the recorded book and the recorded requests this bank answers what the recorded bank answered. */
class RecordedAnswersTest {
    private final State state = Recorded.book();
    private final DecideAnswer decide = new DecideAnswer(
            new AnswerQuery(new SeedAccounts(1), Recorded.MOMENT),
            new ExecuteControl(Recorded.MOMENT, Duration.ofSeconds(5)),
            Recorded.MOMENT);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "full, 202601054408000000000000000011",
        "over-limit, 202601054408000000000000000012",
        "refused, 202601054408000000000000000013",
        "renew, 202601054408000000000000000014",
        "release, 202601054408000000000000000015",
        "deduct, 202601054408000000000000000016",
        "partly, 202601054408000000000000000017"
    })
    void each_control_comes_out_as_recorded(String file, String number) {
        assertThat(answerTo(number).controls())
                .isEqualTo(Recorded.control("control-" + file + ".xml").rows());
    }

    @Test
    void a_measure_that_nobody_uses_sends_the_request_back() {
        assertThat(answerTo("20260105440800000022").sentBack()).isEqualTo("不支持的控制措施");
    }

    @Test
    void accounts_are_found_with_their_freezes_and_transactions_as_recorded() {
        var recorded = (QueryItem) Recorded.feedback("query-found.xml");
        var query = Recorded.queries().getFirst();
        var answer = decide.decide(state, Recorded.BANK, Task.of("", query, Recorded.MOMENT.instant()), FaultOn.NONE);
        assertThat(answer.queries()).isEqualTo(recorded.rows());
    }

    @Test
    void a_stranger_has_no_account() {
        var query = Recorded.queries().get(1);
        var answer = decide.decide(state, Recorded.BANK, Task.of("", query, Recorded.MOMENT.instant()), FaultOn.NONE);
        assertThat(answer.queries()).singleElement().matches(row -> row.isNil());
    }

    @Test
    void deducted_money_is_on_its_way_to_the_courts_account() {
        answerTo("202601054408000000000000000016");
        assertThat(state.inflows()).singleElement().satisfies(inflow -> {
            assertThat(inflow.fen()).isEqualTo(4_000_00);
            assertThat(inflow.subAccount()).isEqualTo("4499990100109999");
            assertThat(inflow.counterName()).isEqualTo("测试甲");
            assertThat(inflow.purpose()).contains("(2026)测01执1号");
        });
    }

    /** The answer to one request, after all that were recorded before it. */
    private Answer answerTo(String number) {
        return Stream.of(Recorded.controls())
                .flatMap(all -> all.stream())
                .map(control -> control.requestNumber().equals(number)
                                || control.requestNumber().compareTo(number) < 0
                        ? decide.decide(
                                state, Recorded.BANK, Task.of("", control, Recorded.MOMENT.instant()), FaultOn.NONE)
                        : Answer.NONE)
                .filter(answer -> answer.isSentBack()
                        || answer.controls().stream()
                                .anyMatch(row -> row.requestNumber().equals(number)))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
