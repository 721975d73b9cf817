package lianzhi.cases.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * 已发生的事件: what of a case's timeline somebody looks at, alike events counted together.
 *
 * @param kinds what was asked for: of anything else nobody can say whether it happened
 */
public record SeenEvents(Set<String> kinds, List<Seen> all) {
    /**
     * @param firstOn the day of the first of them
     * @param lastOn the day of the last of them
     * @param purpose or the node that a person completed with it
     * @param upheld or that the application was withdrawn
     * @param who the party it is about, by name or id; empty when it is about the whole case
     */
    public record Seen(
            int times,
            String code,
            LocalDate firstOn,
            LocalDate lastOn,
            String template,
            String kind,
            String purpose,
            String result,
            boolean upheld,
            String lastDueOn,
            String who) {

        private Seen with(int times, LocalDate firstOn, LocalDate lastOn) {
            return new Seen(times, code, firstOn, lastOn, template, kind, purpose, result, upheld, lastDueOn, who);
        }

        /** What it has in common with others like it. */
        private Seen alike() {
            return with(0, LocalDate.EPOCH, LocalDate.EPOCH);
        }

        private Seen and(Seen more) {
            return with(
                    times + more.times,
                    more.firstOn.isBefore(firstOn) ? more.firstOn : firstOn,
                    more.lastOn.isAfter(lastOn) ? more.lastOn : lastOn);
        }
    }

    public SeenEvents {
        kinds = Set.copyOf(kinds);
        all = List.copyOf(all);
    }

    /** @param each every event by itself, in any order */
    static SeenEvents together(Set<String> kinds, List<Seen> each) {
        var alike = new LinkedHashMap<Seen, Seen>();
        each.forEach(one -> alike.merge(one.alike(), one, Seen::and));
        return new SeenEvents(kinds, List.copyOf(alike.values()));
    }

    /** The first day of each kind of event that happened. */
    public Map<String, LocalDate> firstDays() {
        var days = new HashMap<String, LocalDate>();
        all.forEach(seen -> days.merge(seen.code(), seen.firstOn(), (one, other) -> one.isBefore(other) ? one : other));
        return days;
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
