package lianzhi.portal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameIndexTests {
    private static final String LETTERS = "王李张刘陈杨黄赵吴周伟芳娜敏静丽强磊军洋阿·A";
    private final List<String> names = names();
    private final NameIndex index = BuildNames.of(names.size(), names::get);

    /** Short names over few letters, so that all kinds of neighbours occur, and some long ones. */
    private static List<String> names() {
        var random = new Random(7);
        return IntStream.range(0, 4000)
                .mapToObj(i -> {
                    var length = random.nextInt(10) == 0 ? 8 : 1 + random.nextInt(4);
                    return random.ints(length, 0, LETTERS.length())
                            .collect(
                                    StringBuilder::new,
                                    (text, at) -> text.append(LETTERS.charAt(at)),
                                    StringBuilder::append)
                            .toString();
                })
                .toList();
    }

    private static TreeSet<Integer> found(BiConsumer<NameIndex, NameIndex.Taker> ask, NameIndex index) {
        var found = new TreeSet<Integer>();
        ask.accept(index, at -> {
            assertThat(found.add(at)).as("each entry once").isTrue();
            return true;
        });
        return found;
    }

    private TreeSet<Integer> byHand(Predicate<String> fits) {
        var found = new TreeSet<Integer>();
        for (var i = 0; i < names.size(); i++) if (fits.test(names.get(i))) found.add(i);
        return found;
    }

    private static boolean oneWrong(String name, String asked) {
        return name.length() == asked.length()
                && IntStream.range(0, name.length())
                                .filter(i -> name.charAt(i) != asked.charAt(i))
                                .count()
                        <= 1;
    }

    @Test
    void every_kind_of_question_finds_what_a_walk_over_all_names_finds() {
        var random = new Random(11);
        for (var i = 0; i < 400; i++) {
            var name = names.get(random.nextInt(names.size()));
            var asked = name.substring(0, random.nextInt(name.length()))
                    + LETTERS.charAt(random.nextInt(LETTERS.length()))
                    + name.substring(Math.min(name.length(), random.nextInt(name.length()) + 1));
            var part = name.substring(random.nextInt(name.length()));
            assertThat(found((x, take) -> x.exact(name, take), index)).isEqualTo(byHand(name::equals));
            assertThat(found((x, take) -> x.prefix(part, take), index)).isEqualTo(byHand(one -> one.startsWith(part)));
            assertThat(found((x, take) -> x.part(part, take), index)).isEqualTo(byHand(one -> one.contains(part)));
            assertThat(found((x, take) -> x.oneWrong(asked, take), index))
                    .isEqualTo(byHand(one -> oneWrong(one, asked)));
        }
    }

    @Test
    void it_stops_when_it_is_told_to_and_an_empty_index_finds_nothing() {
        var count = new int[1];
        index.prefix("", at -> ++count[0] < 5);
        assertThat(count[0]).isEqualTo(5);
        var empty = BuildNames.of(0, i -> "");
        assertThat(found((x, take) -> x.oneWrong("王伟", take), empty)).isEmpty();
        assertThat(found((x, take) -> x.part("王", take), empty)).isEmpty();
    }
}
