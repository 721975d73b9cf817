package lianzhi.wire.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import lianzhi.wire.Golden;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.land.LandItem.Controlled;
import lianzhi.wire.land.LandItem.Found;
import lianzhi.wire.land.LandItem.Receipted;
import lianzhi.wire.soap.ReadEnvelope;
import lianzhi.wire.soap.SoapFault;
import lianzhi.wire.soap.WriteEnvelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LandGoldenTest {
    private static final String CREATED = "2026/01/05 09:00:00";
    private static final AnswerHead HEAD = new AnswerHead(CREATED, "", "0000", "");
    private final LandCodec court = new LandCodec(true);
    private final RegistryCodec registry = new RegistryCodec(true);

    @ParameterizedTest(name = "{0}")
    @CsvSource({"cxBdcQL/one", "cxBdcQL/none", "kzBdcQL/four", "kzwsInfo/one", "kzwsInfo/unknown", "zjInfo/one"})
    void what_the_court_answers_is_written_again_byte_for_byte(String message) {
        var recorded = Golden.bytes("real-estate/" + message + ".response.xml");
        var returned = String.valueOf(ReadEnvelope.answer(recorded));
        var operation = message.substring(0, message.indexOf('/'));
        var again = switch (operation) {
            case "cxBdcQL" ->
                court.encodeQueries(CREATED, registry.decodeQueries(returned).rows());
            case "kzBdcQL" ->
                court.encodeControls(CREATED, registry.decodeControls(returned).rows());
            case "zjInfo" ->
                court.encodeCredentials(registry.decodeCredentials(returned).rows());
            default -> {
                var writs = registry.decodeWrits(returned);
                yield writs.isError()
                        ? court.encodeError(LandOperation.WRITS, writs.error())
                        : court.encodeWrits(writs.rows());
            }
        };
        assertThat(again).isEqualTo(returned);
        assertThat(new String(WriteEnvelope.rpcAnswer(operation, again), StandardCharsets.UTF_8))
                .isEqualTo(new String(recorded, StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"feedBdcQL/found", "feedBdcQL/nil", "feedkzBdcQL/held", "feedkzBdcQL/refused", "feedkzhzBdcQL/one"})
    void a_registrys_answer_is_read_and_written_again_byte_for_byte(String message) {
        var call = ReadEnvelope.call(Golden.bytes("real-estate/" + message + ".request.xml"));
        var argument = call.argument("feedbackinfo");
        var item = court.decodeFeedback(argument).getFirst();
        assertThat(item.problems()).isEmpty();
        var again = switch (item) {
            case Found found -> registry.encodeAnswers(HEAD, List.of(found.answer()));
            case Controlled control -> registry.encodeControlAnswers(HEAD, List.of(control.answer()));
            case Receipted receipt -> registry.encodeReceipts(HEAD, List.of(receipt.receipt()));
        };
        assertThat(again).isEqualTo(argument);
        var operation = LandOperation.of(call.operation());
        assertThat(operation).isNotNull();
        var verdict = court.encodeVerdicts(operation, List.of(LandVerdict.accepted(item.requestNumber())));
        assertThat(verdict).isEqualTo(ReadEnvelope.answer(Golden.bytes("real-estate/" + message + ".response.xml")));
        assertThat(registry.decodeVerdicts(verdict).rows()).allMatch(one -> one.isAccepted());
    }

    @Test
    void a_call_is_written_again_byte_for_byte() {
        var recorded = Golden.bytes("real-estate/kzwsInfo/one.request.xml");
        var call = ReadEnvelope.call(recorded);
        assertThat(court.decodeUser(call.argument("usermarker")).user()).isEqualTo("outside-land");
        assertThat(court.decodeRequestNumber(call.argument("wsbhinfo"))).isEqualTo("20260105440800000102");
        assertThat(registry.encodeUser(new LandUser("outside-land", "outside-land")))
                .isEqualTo(call.argument("usermarker"));
        assertThat(registry.encodeRequestNumber("20260105440800000102")).isEqualTo(call.argument("wsbhinfo"));
        assertThat(WriteEnvelope.rpcCall("kzwsInfo", call.arguments())).isEqualTo(recorded);
    }

    @Test
    void shares_mortgages_and_seals_of_a_house_are_read() {
        var call = ReadEnvelope.call(Golden.bytes("real-estate/feedBdcQL/found.request.xml"));
        var answer =
                ((Found) court.decodeFeedback(call.argument("feedbackinfo")).getFirst()).answer();
        assertThat(answer.isNil()).isFalse();
        assertThat(answer.houses().getFirst().owners()).extracting(Owner::share).containsExactly("50%", "50%");
        assertThat(answer.mortgages().getFirst().securedAmount()).isEqualTo("500000.00");
        assertThat(answer.seals().getFirst().authority()).isEqualTo("另一测试法院");
    }

    @Test
    void values_may_travel_plain_when_the_partner_is_set_so() {
        var argument = ReadEnvelope.call(Golden.bytes("bad/real-estate/values-plain.xml"))
                .argument("feedbackinfo");
        var item = (Controlled) new LandCodec(false).decodeFeedback(argument).getFirst();
        assertThat(item.answer().rows().getFirst().until()).isEqualTo("2029/01/04");
    }

    static Stream<Arguments> messages() {
        return Golden.lines("bad/expectations.csv").stream()
                .filter(line -> line.contains(",court-land,"))
                .map(line -> Arguments.of((Object[]) line.split(",", 3)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("messages")
    void each_odd_message_comes_to_what_is_expected(String file, String expected, String reason) {
        assertThat(outcome(file)).as(reason).isEqualTo(expected);
    }

    private String outcome(String file) {
        try {
            var call = ReadEnvelope.call(Golden.bytes("bad/" + file));
            if (!court.decodeUser(call.argument("usermarker")).password().equals("outside-land")) return "message-fail";
            var items = court.decodeFeedback(call.argument("feedbackinfo"));
            return items.stream().allMatch(LandItem::isAcceptable) ? "ok" : "item-fail";
        } catch (SoapFault fault) {
            return "fault";
        } catch (MessageUnreadable unreadable) {
            return "message-fail";
        }
    }
}
