package lianzhi.exchange.store;

import java.util.List;
import java.util.Set;

/** The requests that one message answered with "nothing found", and their numbers. */
public record Nils(List<Long> items, Set<String> numbers) {
    public static final Nils NONE = new Nils(List.of(), Set.of());
}
