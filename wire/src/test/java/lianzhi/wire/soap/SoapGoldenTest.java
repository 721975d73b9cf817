package lianzhi.wire.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import lianzhi.wire.Golden;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.QueryItem;
import lianzhi.wire.bank.RollbackItem;
import lianzhi.wire.bank.ThingsItem;
import lianzhi.wire.bank.TransactionsItem;
import lianzhi.wire.bank.TroubleItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoapGoldenTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "getXzcxList/four",
        "getXzcxList/none",
        "getXzkzList/eight",
        "getXzkzList/none",
        "cxwsInfo/one",
        "kzwsInfo/two",
        "zjInfo/two"
    })
    void what_the_court_answers_is_written_again_byte_for_byte(String message) {
        var recorded = Golden.bytes("soap/" + message + ".response.xml");
        var returned = String.valueOf(ReadEnvelope.answer(recorded));
        UnaryOperator<String> again = switch (message.substring(0, message.indexOf('/'))) {
            case "getXzcxList" ->
                text -> SoapCodec.encodeQueryList(
                        BankSoapCodec.decodeQueryList(text).rows());
            case "getXzkzList" ->
                text -> SoapCodec.encodeControlList(
                        BankSoapCodec.decodeControlList(text).rows());
            case "zjInfo" ->
                text -> SoapCodec.encodeCredentials(
                        BankSoapCodec.decodeCredentials(text).rows());
            default ->
                text -> SoapCodec.encodeWrits(BankSoapCodec.decodeWrits(text).rows());
        };
        assertThat(again.apply(returned)).isEqualTo(returned);
        var operation = message.substring(0, message.indexOf('/'));
        assertThat(new String(WriteEnvelope.answer(operation, returned, false), StandardCharsets.UTF_8))
                .isEqualTo(new String(recorded, StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "shfeedXzcxInfo/found", "shfeedXzcxInfo/nil", "shfeedXzcxInfo/rollback", "shfeedXzcxInfo/already",
        "shfeedXzkzInfo/full", "shfeedXzkzInfo/over-limit", "shfeedXzkzInfo/refused", "shfeedXzkzInfo/renew",
        "shfeedXzkzInfo/release", "shfeedXzkzInfo/deduct", "shfeedXzkzInfo/partly", "shfeedXzkzInfo/rollback",
        "shfeedXzcxwlxxInfo/before-accounts", "htInfo/rollback"
    })
    void every_value_of_a_banks_answer_survives_reading_and_writing(String message) {
        var call = ReadEnvelope.call(Golden.bytes("soap/" + message + ".request.xml"));
        assertThat(SoapCodec.decodeUserMarker(call.argument(0)).user()).isEqualTo("outside-bank");
        var feedback = SoapCodec.decodeFeedback(call.argument(1));
        assertThat(feedback.items()).isNotEmpty().allMatch(item -> item.isAcceptable());
        var written = feedback.items().stream()
                .map(item -> switch (item) {
                    case QueryItem query -> BankSoapCodec.encodeQueryAnswers(query.rows());
                    case ControlItem control -> BankSoapCodec.encodeControlAnswers(control.rows(), control.receipts());
                    case TransactionsItem apart -> BankSoapCodec.encodeTransactions(apart.rows());
                    case RollbackItem back -> BankSoapCodec.encodeRollbacks(List.of(back.row()));
                    case ThingsItem _, TroubleItem _ -> throw new AssertionError("Not what a bank answers: " + item);
                })
                .findFirst()
                .orElseThrow();
        assertThat(SoapCodec.decodeFeedback(written)).isEqualTo(feedback);
        var plain = Golden.text("soap/" + message + ".request.plain.xml");
        assertThat(Attributes.filled(CodedText.document(written), true)).isEqualTo(Attributes.filled(plain, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "getXzcxList/refused, GET_QUERIES, 用户名或密码错误",
        "cxwsInfo/unknown, QUERY_WRITS, 单号不存在",
        "shfeedXzcxInfo/already, ANSWER_QUERY, '已经反馈, 不能再次反馈'"
    })
    void an_error_stands_on_the_root_of_the_calls_own_answer(String message, BankOperation operation, String error) {
        var returned = ReadEnvelope.answer(Golden.bytes("soap/" + message + ".response.xml"));
        assertThat(SoapCodec.encodeError(operation, error)).isEqualTo(returned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "shfeedXzcxInfo/found, ANSWER_QUERY, 202601054408000000000000000001",
        "shfeedXzkzInfo/full, ANSWER_CONTROL, 202601054408000000000000000011",
        "htInfo/rollback, SEND_BACK, 20260105440800000021"
    })
    void verdicts_are_written_as_recorded(String message, BankOperation operation, String number) {
        var returned = String.valueOf(ReadEnvelope.answer(Golden.bytes("soap/" + message + ".response.xml")));
        var verdicts = BankSoapCodec.decodeVerdicts(returned).rows();
        assertThat(verdicts).singleElement().satisfies(verdict -> {
            assertThat(verdict.isAccepted()).isTrue();
            assertThat(verdict.requestNumber()).isEqualTo(number);
        });
        assertThat(SoapCodec.encodeVerdicts(operation, verdicts)).isEqualTo(returned);
    }

    @Test
    void writs_images_and_receipts_are_coded_twice_and_fit_their_digest() {
        var writs = BankSoapCodec.decodeWrits(answer("kzwsInfo/two")).rows();
        assertThat(writs).hasSize(2).allMatch(writ -> writ.isIntact());
        assertThat(new String(writs.getFirst().content(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        var call = ReadEnvelope.call(Golden.bytes("soap/shfeedXzkzInfo/full.request.xml"));
        var item =
                (ControlItem) SoapCodec.decodeFeedback(call.argument(1)).items().getFirst();
        assertThat(item.receipts()).singleElement().matches(receipt -> receipt.isIntact());
    }

    @Test
    void conditions_name_the_number_asked_for() {
        var query = ReadEnvelope.call(Golden.bytes("soap/cxwsInfo/one.request.xml"));
        assertThat(SoapCodec.decodeWritNumber(query.argument(1))).isEqualTo("CXWS2026010500000001");
        assertThat(SoapCodec.decodeWritNumber(BankSoapCodec.encodeWritNumber("号1")))
                .isEqualTo("号1");
        var control = ReadEnvelope.call(Golden.bytes("soap/zjInfo/two.request.xml"));
        assertThat(SoapCodec.decodeRequestNumber(control.argument(1))).isEqualTo("202601054408000000000000000001");
    }

    @Test
    void held_money_and_the_over_limit_part_are_told_apart() {
        var call = ReadEnvelope.call(Golden.bytes("soap/shfeedXzkzInfo/over-limit.request.xml"));
        var item =
                (ControlItem) SoapCodec.decodeFeedback(call.argument(1)).items().getFirst();
        var row = item.rows().getFirst();
        assertThat(row.heldFen()).isEqualTo(12_000_00);
        assertThat(row.overLimitFen()).isEqualTo(88_000_00);
        assertThat(row.freezes())
                .singleElement()
                .satisfies(freeze -> assertThat(freeze.authority()).isEqualTo("另一测试法院"));
    }

    private static String answer(String message) {
        return String.valueOf(ReadEnvelope.answer(Golden.bytes("soap/" + message + ".response.xml")));
    }
}
