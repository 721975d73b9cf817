package lianzhi.wire.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.wire.Golden;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.bank.CompareWithOrder;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.FeedbackItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every odd, broken or hostile package of a bank, judged while all golden requests are open. */
class BadFileTest {
    private static final String BANK = "B9998H24408000001";
    private static final String QUERIES = "CXQQ" + BANK + "202601054408000000000000000101.zip";
    private static final String CONTROLS = "KZQQ" + BANK + "202601054408000000000000000201.zip";
    private static final String ANSWERS = "CXFK" + BANK + "202601054408000000000000000101.zip";

    static Stream<Arguments> packages() {
        return Golden.lines("bad/expectations.csv").stream()
                .filter(line -> line.contains(",court-file,"))
                .map(line -> Arguments.of((Object[]) line.split(",", 3)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("packages")
    void each_package_comes_to_what_is_expected(String file, String expected, String reason) {
        assertThat(outcome(file, reason)).as(reason).isEqualTo(expected);
    }

    @Test
    void ten_thousand_damaged_packages_end_in_a_known_way() {
        var whole = Golden.bytes("file/" + ANSWERS);
        var random = new Random(20260105);
        var ends = new HashSet<String>();
        for (var i = 0; i < 10_000; i++) {
            var damaged = whole.clone();
            for (var j = 0; j <= random.nextInt(4); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            ends.add(end(damaged));
        }
        assertThat(ends).contains("unsafe").isSubsetOf("unsafe", "unreadable", "read");
    }

    @Test
    void more_than_ten_thousand_entries_are_not_opened() {
        var many = new ArrayList<Named>();
        for (var i = 0; i <= Unpack.MOST_ENTRIES; i++) many.add(new Named("QR" + i + ".xml", new byte[0]));
        assertThatThrownBy(() -> Unpack.unpack(Pack.pack(many))).isInstanceOf(Unsafe.class);
        assertThat(Unpack.unpack(Pack.pack(many.subList(0, 100)))).hasSize(100);
    }

    @Test
    void an_entry_with_one_name_in_the_directory_and_another_before_its_bytes_is_not_opened() {
        var zip = Pack.pack(List.of(new Named("QR1.xml", new byte[] {1, 2, 3})));
        zip[30] = 'X'; // the local name begins there
        assertThatThrownBy(() -> Unpack.unpack(zip)).isInstanceOf(Unsafe.class).hasMessageContaining("two names");
    }

    private static String end(byte[] zip) {
        try {
            return FileCodec.decodeFeedback(ANSWERS, zip, BANK).items().isEmpty() ? "empty" : "read";
        } catch (Unsafe unsafe) {
            return "unsafe";
        } catch (MessageUnreadable unreadable) {
            return "unreadable";
        }
    }

    private static String outcome(String file, String rest) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        if (!PackageName.isWhole(name)) return "ignore";
        try {
            var feedback = FileCodec.decodeFeedback(name, Golden.bytes("bad/" + file), BANK);
            if (!feedback.broken().isEmpty()) return "item-fail";
            var earlier = rest.substring(rest.lastIndexOf(',') + 1);
            var answered = earlier.isEmpty() ? Set.<String>of() : numbers(earlier);
            var outcomes = feedback.items().stream()
                    .map(item -> outcome(item, answered))
                    .collect(Collectors.toSet());
            return Stream.of("item-fail", "already-answered", "ok-warn", "ok")
                    .filter(outcomes::contains)
                    .findFirst()
                    .orElseThrow();
        } catch (Unsafe unsafe) {
            return "quarantine";
        } catch (MessageUnreadable unreadable) {
            return "message-fail";
        }
    }

    private static Set<String> numbers(String earlier) {
        var name = earlier.substring(earlier.lastIndexOf('/') + 1);
        return FileCodec.decodeFeedback(name, Golden.bytes(earlier), BANK).items().stream()
                .map(FeedbackItem::requestNumber)
                .collect(Collectors.toSet());
    }

    private static String outcome(FeedbackItem item, Set<String> answered) {
        var queries = BankFileCodec.decodeRequests(QUERIES, Golden.bytes("file/" + QUERIES))
                .queries();
        var controls = BankFileCodec.decodeRequests(CONTROLS, Golden.bytes("file/" + CONTROLS))
                .controls();
        var checked = item instanceof ControlItem control
                ? controls.rows().stream()
                        .filter(asked -> asked.requestNumber().equals(control.requestNumber()))
                        .findFirst()
                        .<FeedbackItem>map(asked -> CompareWithOrder.compare(asked, control))
                        .orElse(null)
                : queries.rows().stream()
                                .anyMatch(asked -> asked.requestNumber().equals(item.requestNumber()))
                        ? item
                        : null;
        if (checked == null || !checked.isAcceptable()) return "item-fail";
        if (answered.contains(item.requestNumber())) return "already-answered";
        return checked.warnings().isEmpty() ? "ok" : "ok-warn";
    }
}
