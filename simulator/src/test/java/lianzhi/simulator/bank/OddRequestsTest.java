package lianzhi.simulator.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.stream.Stream;
import lianzhi.simulator.Recorded;
import lianzhi.simulator.book.Answer;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.SeedAccounts;
import lianzhi.simulator.book.Task;
import lianzhi.wire.file.BankFileCodec;
import lianzhi.wire.file.BankFileCodec.Requests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an institution makes of requests with something wrong: the failure causes that real banks check. */
class OddRequestsTest {
    private final DecideAnswer decide = new DecideAnswer(
            new AnswerQuery(new SeedAccounts(1), Recorded.MOMENT),
            new ExecuteControl(Recorded.MOMENT, Duration.ofSeconds(5)),
            Recorded.MOMENT);

    static Stream<Arguments> packages() {
        return new String(Recorded.bytes("out/expectations.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> Arguments.of((Object[]) line.split(",", 3)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("packages")
    void each_package_comes_to_what_is_expected(String file, String expected, String reason) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        var requests = BankFileCodec.decodeRequests(name, Recorded.bytes(file));
        assertThat(outcome(requests)).as(reason).isEqualTo(expected);
    }

    private String outcome(Requests requests) {
        if (requests.queries().isError() || requests.controls().isError()) return "retry";
        return requests.queries().rows().isEmpty() ? controls(requests) : queries(requests);
    }

    private String queries(Requests requests) {
        var numbers = new HashSet<String>();
        for (var query : requests.queries().rows()) if (!numbers.add(query.requestNumber())) return "ignore";
        var query = requests.queries().rows().getFirst();
        var writs = requests.writs().stream()
                .filter(writ -> writ.writNumber().equals(query.writNumber()))
                .toList();
        var cards = requests.credentials().stream()
                .filter(card -> card.requestNumber().equals(query.requestNumber()))
                .toList();
        if (!CheckPapers.ofQuery(query, writs, cards).isEmpty()) return "rollback";
        var answer = decided(Task.of("", query, Recorded.MOMENT.instant()));
        return answer.queries().getFirst().isNil() ? "nil" : "found";
    }

    private String controls(Requests requests) {
        var control = requests.controls().rows().getFirst();
        var writs = requests.writs().stream()
                .filter(writ -> writ.requestNumber().equals(control.requestNumber()))
                .toList();
        var cards = requests.credentials().stream()
                .filter(card -> card.requestNumber().equals(control.requestNumber()))
                .toList();
        if (!CheckPapers.ofControl(control, writs, cards).isEmpty()) return "rollback";
        var answer = decided(Task.of("", control, Recorded.MOMENT.instant()));
        var row = answer.controls().getFirst();
        assertThat(row.isRefused()).isEqualTo(!row.reason().isBlank());
        return row.isRefused() ? "refuse" : "controlled";
    }

    private Answer decided(Task task) {
        return decide.decide(Recorded.book(), Recorded.BANK, task, FaultOn.NONE);
    }
}
