package lianzhi.statistics.bulletin;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 账页: tallies by population and kind, so that a count looks at what it may count, once. */
final class TallyBook {
    private record Asked(Population population, Count count, Period period) {}

    private final Map<Population, Map<Kind, List<Tally>>> pages = new EnumMap<>(Population.class);
    private final Map<Asked, Long> answers = new HashMap<>();
    private final long judges;

    /** @param types of cases that the court counts */
    TallyBook(List<Tally> tallies, List<String> types, long judges) {
        for (var population : Population.values()) {
            var counted = population.types(types);
            pages.put(
                    population,
                    tallies.stream()
                            .filter(tally -> counted.contains(tally.type()))
                            .collect(Collectors.groupingBy(Tally::kind)));
        }
        this.judges = judges;
    }

    long count(Population population, Count count, Period period) {
        if (count == Count.JUDGES) {
            return judges;
        }
        var page = pages.getOrDefault(population, Map.of());
        return answers.computeIfAbsent(
                new Asked(population, count, period),
                asked -> count.of(kind -> page.getOrDefault(kind, List.of()), period));
    }

    /** The same sums without the courts. */
    static List<Tally> together(List<Tally> tallies) {
        var sums = new HashMap<Tally, Tally>();
        for (var one : tallies) {
            sums.merge(one.head(), one, Tally::plus);
        }
        return List.copyOf(sums.values());
    }
}
