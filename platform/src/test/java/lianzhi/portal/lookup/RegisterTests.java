package lianzhi.portal.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lianzhi.portal.lookup.Register.Mode;
import lianzhi.portal.store.PublicStore.PublicRow;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The register against a walk over what it was filled with, and its bytes against the mapper's. */
class RegisterTests {
    private static final int ALL = 1000;
    private static final String LETTERS = "王李张伟芳\"A";
    private static final List<String> KINDS = List.of("LIST", "CONSUMPTION", "ROUND");
    private final Random random = new Random(5);
    private final JsonMapper json = JsonMapper.builder().build();
    private final List<PublicRow> rows =
            new ArrayList<>(IntStream.range(1, 700).mapToObj(this::row).toList());
    private final Register register = new Register(filled());

    private FillRegister filled() {
        var filled = new FillRegister(3);
        rows.forEach(filled::add);
        return filled;
    }

    private PublicRow row(int id) {
        var person = random.nextLong();
        return new PublicRow(
                new PublicEntry(
                        id % 7 == 0 ? (1L << 40) + id : id,
                        KINDS.get(random.nextInt(3)),
                        name(),
                        "4499***" + random.nextInt(90),
                        PublicEntry.mark(person),
                        "粤080" + random.nextInt(9),
                        random.nextInt(5) == 0 ? "无号\\" + id : "(2026)粤0803执" + random.nextInt(1, 99) + "号",
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300))),
                person);
    }

    private String name() {
        return random.ints(1 + random.nextInt(3), 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    private void asIs(Mode mode, String name, Predicate<String> fits) {
        for (var kind : List.of("", "LIST", "ROUND")) {
            for (var court : List.of("", "粤0803")) {
                var found = register.find(mode, name, kind, court, ALL);
                assertThat(found.entries())
                        .as("%s %s %s %s", mode, name, kind, court)
                        .containsExactlyInAnyOrderElementsOf(rows.stream()
                                .map(PublicRow::entry)
                                .filter(one -> fits.test(one.name()))
                                .filter(one -> kind.isEmpty() || one.kind().equals(kind))
                                .filter(one -> court.isEmpty() || one.court().equals(court))
                                .toList());
                var written = new JsonBytes(10);
                found.write(written);
                assertThat("[" + new String(written.toArray(), StandardCharsets.UTF_8) + "]")
                        .isEqualTo(json.writeValueAsString(found.entries()));
            }
        }
    }

    private static boolean oneWrong(String known, String asked) {
        return known.length() == asked.length()
                && IntStream.range(0, known.length())
                                .filter(i -> known.charAt(i) != asked.charAt(i))
                                .count()
                        <= 1;
    }

    private void everyQuestion() {
        for (var i = 0; i < 40; i++) {
            var name = name();
            asIs(Mode.EXACT, name, name::equals);
            asIs(Mode.PREFIX, name, known -> known.startsWith(name));
            asIs(Mode.PART, name, known -> known.contains(name));
            asIs(Mode.FUZZY, name, known -> oneWrong(known, name));
        }
    }

    @Test
    void every_question_finds_what_a_walk_finds_also_after_withdrawals_and_news() {
        everyQuestion();
        var withdrawn = rows.stream()
                .map(PublicRow::entry)
                .filter(one -> !one.kind().equals("ROUND"))
                .limit(90)
                .map(PublicEntry::id)
                .toList();
        var changed = row(4000);
        var news = List.of(changed, row(5000));
        rows.removeIf(row -> !row.entry().kind().equals("ROUND")
                && withdrawn.contains(row.entry().id()));
        register.change(Set.copyOf(withdrawn), news);
        rows.addAll(news);
        everyQuestion();
        rows.remove(changed);
        register.change(Set.of(changed.entry().id()), List.of());
        everyQuestion();
    }

    @Test
    void a_person_is_found_by_number_alone_and_entries_of_one_person_stand_together() {
        var person = rows.get(40).person();
        assertThat(register.ofPerson(person, "", "", ALL).entries())
                .containsExactly(rows.get(40).entry());
        var again = new PublicRow(rows.get(40).entry(), person);
        var other = row(6000);
        var hits = Hits.of(List.of(again, other, again)).together(ALL);
        assertThat(hits.entries()).containsExactly(again.entry(), again.entry(), other.entry());
        assertThat(Hits.of(rows).together(20).entries())
                .hasSize(20)
                .doesNotHaveDuplicates()
                .isSubsetOf(rows.stream().map(PublicRow::entry).toList());
    }
}
