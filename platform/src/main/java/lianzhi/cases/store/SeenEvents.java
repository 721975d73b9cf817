package lianzhi.cases.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * 已发生的事件: what of a case's timeline the conditions of closing look at, alike events counted together.
 *
 * @param kinds what was asked for: of anything else nobody can say whether it happened
 */
public record SeenEvents(Set<String> kinds, List<Seen> all) {
    private static final int CELLS = 10;

    /**
     * @param lastOn the day of the last of them
     * @param purpose or the node that a person completed with it
     * @param upheld or that the application was withdrawn
     * @param who the party it is about, by name or id; empty when it is about the whole case
     */
    public record Seen(
            int times,
            String code,
            LocalDate lastOn,
            String template,
            String kind,
            String purpose,
            String result,
            boolean upheld,
            String lastDueOn,
            String who) {}

    public SeenEvents {
        kinds = Set.copyOf(kinds);
        all = List.copyOf(all);
    }

    static List<Seen> read(String[] lines) {
        return Arrays.stream(lines).map(line -> seen(line.split("\\|", CELLS))).toList();
    }

    private static Seen seen(String[] cells) {
        return new Seen(
                Integer.parseInt(cells[0]),
                cells[1],
                LocalDate.parse(cells[2]),
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7].equals("true"),
                cells[8],
                cells[9]);
    }

    public int times(String code) {
        return all.stream().filter(of(code)).mapToInt(Seen::times).sum();
    }

    public List<Seen> of(String code, Predicate<Seen> such) {
        return all.stream().filter(of(code).and(such)).toList();
    }

    private Predicate<Seen> of(String code) {
        if (!kinds.contains(code)) throw new IllegalArgumentException("Nobody asked whether there was " + code);
        return seen -> seen.code().equals(code);
    }
}
