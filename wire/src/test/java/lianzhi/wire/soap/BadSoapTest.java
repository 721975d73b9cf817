package lianzhi.wire.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.wire.Golden;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.bank.CompareWithOrder;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.bank.QueryRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every odd or broken message of a bank, judged while all golden requests are open. */
class BadSoapTest {
    private final List<QueryRequest> queries =
            BankSoapCodec.decodeQueryList(returned("getXzcxList/four")).rows();
    private final List<ControlRequest> controls =
            BankSoapCodec.decodeControlList(returned("getXzkzList/eight")).rows();

    static Stream<Arguments> messages() {
        return Golden.lines("bad/expectations.csv").stream()
                .skip(1)
                .filter(line -> line.contains(",court-soap,"))
                .map(line -> Arguments.of((Object[]) line.split(",", 3)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("messages")
    void each_message_comes_to_what_is_expected(String file, String expected, String reason) {
        assertThat(outcome(file)).as(reason).isEqualTo(expected);
    }

    @Test
    void values_in_utf8_are_read_with_a_note_and_are_the_same_text() {
        var right = items("../soap/shfeedXzcxInfo/found.request.xml").getFirst();
        var odd = items("soap/value-utf8.xml").getFirst();
        assertThat(odd.warnings()).extracting("code").contains("value-utf8");
        assertThat(odd).extracting("rows").isEqualTo(((lianzhi.wire.bank.QueryItem) right).rows());
    }

    private String outcome(String file) {
        try {
            var call = ReadEnvelope.call(Golden.bytes("bad/" + file));
            var operation = BankOperation.of(call.operation());
            if (operation == null) return "fault";
            var user = SoapCodec.decodeUserMarker(call.argument(0));
            if (!user.password().equals("outside-bank")) return "message-fail";
            if (operation.answerRoot().equals("result"))
                return outcome(SoapCodec.decodeFeedback(call.argument(1)).items(), file);
            return "ok";
        } catch (SoapFault fault) {
            return "fault";
        } catch (MessageUnreadable unreadable) {
            assertThat(unreadable.sentence()).isNotBlank();
            return "message-fail";
        }
    }

    private String outcome(List<FeedbackItem> items, String file) {
        var before = after(file);
        var outcomes = items.stream().map(item -> outcome(item, before)).collect(Collectors.toSet());
        return Stream.of("item-fail", "already-answered", "ok-warn", "ok")
                .filter(outcomes::contains)
                .findFirst()
                .orElseThrow();
    }

    private String outcome(FeedbackItem item, Set<String> answered) {
        var checked = switch (item) {
            case ControlItem control ->
                controls.stream()
                        .filter(asked -> asked.requestNumber().equals(control.requestNumber()))
                        .findFirst()
                        .<FeedbackItem>map(asked -> CompareWithOrder.compare(asked, control))
                        .orElse(null);
            case lianzhi.wire.bank.RollbackItem back -> back;
            default ->
                queries.stream().anyMatch(asked -> asked.requestNumber().equals(item.requestNumber())) ? item : null;
        };
        if (checked == null || !checked.isAcceptable()) return "item-fail";
        if (answered.contains(item.requestNumber())) return "already-answered";
        return checked.warnings().isEmpty() ? "ok" : "ok-warn";
    }

    private static Set<String> after(String file) {
        var line = Golden.lines("bad/expectations.csv").stream()
                .filter(one -> one.startsWith(file + ","))
                .findFirst()
                .orElseThrow();
        var columns = line.split(",", -1);
        var earlier = columns[columns.length - 1];
        return earlier.isEmpty()
                ? Set.of()
                : new HashSet<>(items("../" + earlier).stream()
                        .map(FeedbackItem::requestNumber)
                        .toList());
    }

    private static List<FeedbackItem> items(String file) {
        return SoapCodec.decodeFeedback(
                        ReadEnvelope.call(Golden.bytes("bad/" + file)).argument(1))
                .items();
    }

    private static String returned(String message) {
        return String.valueOf(ReadEnvelope.answer(Golden.bytes("soap/" + message + ".response.xml")));
    }

    /** What a bank makes of the court's answers. */
    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("answers")
    void a_bank_asks_again_when_the_answer_is_an_error_or_broken(String file, String expected, String reason) {
        assertThat(bankOutcome(file)).as(reason).isEqualTo(expected);
    }

    static Stream<Arguments> answers() {
        return Golden.lines("bad/expectations.csv").stream()
                .filter(line -> line.contains(",bank-soap,"))
                .map(line -> Arguments.of((Object[]) Arrays.copyOf(line.split(",", 3), 3)));
    }

    private String bankOutcome(String file) {
        try {
            var answer = ReadEnvelope.answer(Golden.bytes("bad/" + file));
            if (answer == null) return "ok";
            var offered = file.contains("control-list")
                    ? BankSoapCodec.decodeControlList(answer)
                    : BankSoapCodec.decodeQueryList(answer);
            return offered.isError() ? "retry" : "ok";
        } catch (SoapFault | MessageUnreadable broken) {
            return "retry";
        }
    }
}
