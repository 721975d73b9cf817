package lianzhi.law.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever is typed or pasted, the answer is a value that reads itself again, or reasons. */
class AnyTextTest {
    private static final List<Function<String, Checked<?>>> READERS = List.of(
            CaseNumber::check,
            IdNumber::check,
            CreditCode::check,
            OrganisationCode::check,
            BankCard::check,
            Plate::check,
            RealEstateUnit::check,
            RealEstateTitle::check);

    private static final List<String> GOOD = List.of(
            "(2026)粤0803执1234号",
            "11010519491231002X",
            "914403001922038216",
            "192203821",
            "4111111111111111",
            "粤G12345",
            "440803001002GB00014F00310202",
            "粤(2021)湛江市不动产权第0000123号");

    @Test
    void any_unicode_text_is_answered() {
        var random = new SplittableRandom(1);
        for (var i = 0; i < 20_000; i++) {
            answers(anyText(random));
        }
        answers("");
        answers("9".repeat(1_000_000));
        answers("\uD800");
    }

    @Test
    void good_numbers_with_a_few_characters_changed_are_answered() {
        var random = new SplittableRandom(2);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder(GOOD.get(random.nextInt(GOOD.size())));
            for (var n = random.nextInt(3); n >= 0; n--) {
                var at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, (char) random.nextInt(0x10000));
                    case 1 -> text.insert(at, (char) random.nextInt(0x10000));
                    default -> text.insert(at, "　\u200B");
                }
            }
            answers(text.toString());
        }
    }

    @Test
    void nothing_at_all_is_answered_with_a_reason() {
        assertThat(CaseNumber.check(null).reasons()).isNotEmpty();
        assertThat(IdNumber.check(null).reasons()).isNotEmpty();
        assertThat(CreditCode.check(null).reasons()).isNotEmpty();
        assertThat(BankCard.check(null).reasons()).isNotEmpty();
    }

    @Test
    void each_reader_reads_its_good_number_also_full_width_and_spaced() {
        for (var i = 0; i < GOOD.size(); i++) {
            var wide = new StringBuilder();
            GOOD.get(i)
                    .chars()
                    .map(c -> c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)
                    .forEach(c -> wide.append((char) c).append('　'));
            var read = READERS.get(i).apply(wide.toString());
            assertThat(read.found().map(Object::toString)).contains(GOOD.get(i));
        }
    }

    private static void answers(String text) {
        for (var reader : READERS) {
            var read = reader.apply(text);
            if (read.isValid()) {
                var again = read.found().orElseThrow().toString();
                assertThat(reader.apply(again).found()).isEqualTo(read.found());
            } else {
                assertThat(read.reasons())
                        .isNotEmpty()
                        .allSatisfy(r -> assertThat(r.zh() + r.en()).isNotBlank());
            }
        }
    }

    private static String anyText(SplittableRandom random) {
        var points = new ArrayList<Integer>();
        for (var n = random.nextInt(40); n > 0; n--) {
            points.add(
                    random.nextInt(4) == 0 ? random.nextInt(Character.MAX_CODE_POINT + 1) : random.nextInt(0x30, 0x7B));
        }
        var text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }
}
