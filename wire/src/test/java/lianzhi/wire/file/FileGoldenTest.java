package lianzhi.wire.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lianzhi.wire.Golden;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.QueryItem;
import lianzhi.wire.bank.RollbackItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileGoldenTest {
    private static final String BANK = "B9998H24408000001";
    private static final String QUERIES = "202601054408000000000000000101";
    private static final String CONTROLS = "202601054408000000000000000201";

    @Test
    void a_package_of_queries_is_written_again_byte_for_byte() {
        var file = "CXQQ" + BANK + QUERIES + ".zip";
        var read = BankFileCodec.decodeRequests(file, Golden.bytes("file/" + file));
        assertThat(read.queries().rows()).hasSize(4);
        var written = FileCodec.encodeQueries(BANK, QUERIES, read.queries().rows(), read.writs(), read.credentials());
        assertThat(written.name().fileName()).isEqualTo(file);
        assertThat(Unpack.unpack(written.zip())).isEqualTo(Unpack.unpack(Golden.bytes("file/" + file)));
    }

    @Test
    void a_package_of_controls_is_written_again_byte_for_byte() {
        var file = "KZQQ" + BANK + CONTROLS + ".zip";
        var read = BankFileCodec.decodeRequests(file, Golden.bytes("file/" + file));
        assertThat(read.controls().rows()).hasSize(8);
        var written =
                FileCodec.encodeControls(BANK, CONTROLS, read.controls().rows(), read.writs(), read.credentials());
        assertThat(written.name().fileName()).isEqualTo(file);
        assertThat(Unpack.unpack(written.zip())).isEqualTo(Unpack.unpack(Golden.bytes("file/" + file)));
    }

    @Test
    void answers_to_a_batch_of_queries_are_read_and_written_again_with_every_value() {
        var file = "CXFK" + BANK + QUERIES + ".zip";
        var read = FileCodec.decodeFeedback(file, Golden.bytes("file/" + file), BANK);
        assertThat(read.broken()).isEmpty();
        assertThat(read.items()).hasSize(4).allMatch(item -> item.isAcceptable());
        assertThat(read.items().get(1))
                .isInstanceOfSatisfying(
                        QueryItem.class, nil -> assertThat(nil.isNil()).isTrue());
        var answers = new ArrayList<List<lianzhi.wire.bank.QueryAnswer>>();
        read.items().forEach(item -> {
            if (item instanceof QueryItem query) answers.add(query.rows());
        });
        var back = read.items().stream()
                .filter(RollbackItem.class::isInstance)
                .map(item -> ((RollbackItem) item).row())
                .toList();
        var written = BankFileCodec.encodeQueryAnswers(BANK, QUERIES, answers, back);
        assertThat(FileCodec.decodeFeedback(file, written.zip(), BANK)).isEqualTo(read);
        assertThat(Unpack.unpack(written.zip()))
                .extracting(Named::name)
                .isEqualTo(Unpack.unpack(Golden.bytes("file/" + file)).stream()
                        .map(Named::name)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "202601054408000000000000000011", "202601054408000000000000000012", "202601054408000000000000000013",
        "202601054408000000000000000014", "202601054408000000000000000015", "202601054408000000000000000016",
        "202601054408000000000000000017"
    })
    void the_answer_to_a_control_carries_its_receipt_in_an_entry_of_its_own(String number) {
        var file = "KZFK" + BANK + CONTROLS + number + ".zip";
        var read = FileCodec.decodeFeedback(file, Golden.bytes("file/" + file), BANK);
        var item = (ControlItem) read.items().getFirst();
        assertThat(item.problems()).isEmpty();
        assertThat(item.receipts()).singleElement().matches(receipt -> receipt.isIntact());
        var written = BankFileCodec.encodeControlAnswer(BANK, CONTROLS, number, item.rows(), item.receipts());
        assertThat(written.name().fileName()).isEqualTo(file);
        assertThat(FileCodec.decodeFeedback(file, written.zip(), BANK)).isEqualTo(read);
    }

    @Test
    void a_short_request_number_is_padded_in_the_name_and_whole_inside() {
        var file = "KZFK" + BANK + CONTROLS + "000000000020260105440800000022.zip";
        var read = FileCodec.decodeFeedback(file, Golden.bytes("file/" + file), BANK);
        var back = (RollbackItem) read.items().getFirst();
        assertThat(back.requestNumber()).isEqualTo("20260105440800000022");
        var written = BankFileCodec.encodeControlRollback(BANK, CONTROLS, back.row());
        assertThat(written.name().fileName()).isEqualTo(file);
        assertThat(Unpack.unpack(written.zip())).isEqualTo(Unpack.unpack(Golden.bytes("file/" + file)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CXFKB9998H24408000001202601054408000000000000000101.zip,"
                + " CXHZB9998H24408000001202601054408000000000000000101.zip",
        "KZFKB9998H24408000001202601054408000000000000000201202601054408000000000000000012.zip,"
                + " KZHZB9998H24408000001202601054408000000000000000201202601054408000000000000000012.zip"
    })
    void a_refused_answer_is_told_in_a_package_of_the_same_batch(String answered, String told) {
        var recorded = Golden.bytes("file/" + told);
        var refusals = BankFileCodec.decodeRefusals(told, recorded);
        assertThat(refusals)
                .singleElement()
                .satisfies(one -> assertThat(one.remark()).isEqualTo("请更正后重新反馈"));
        var name = PackageName.parse(answered);
        assertThat(name).isNotNull();
        var written = FileCodec.encodeRefusals(name, refusals);
        assertThat(written.name().fileName()).isEqualTo(told);
        assertThat(Unpack.unpack(written.zip())).isEqualTo(Unpack.unpack(recorded));
    }
}
