package lianzhi.portal.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Objects;
import java.util.function.IntFunction;

/** Builds an index from the names of entries 0 to n − 1. */
public final class BuildNames {
    private BuildNames() {}

    public static NameIndex of(int size, IntFunction<String> nameOf) {
        var ids = new HashMap<String, Integer>();
        for (var i = 0; i < size; i++) ids.putIfAbsent(nameOf.apply(i), 0);
        var names = ids.keySet().toArray(String[]::new);
        Arrays.sort(names);
        for (var id = 0; id < names.length; id++) ids.put(names[id], id);
        var start = new int[names.length + 1];
        for (var id = 0; id < names.length; id++) start[id + 1] = start[id] + names[id].length();
        var pool = new char[start[names.length]];
        for (var id = 0; id < names.length; id++) names[id].getChars(0, names[id].length(), pool, start[id]);
        var first = new int[names.length + 1];
        var of = new int[size];
        for (var i = 0; i < size; i++) {
            of[i] = Objects.requireNonNull(ids.get(nameOf.apply(i)));
            first[of[i] + 1]++;
        }
        for (var id = 0; id < names.length; id++) first[id + 1] += first[id];
        var next = Arrays.copyOf(first, names.length);
        var entries = new int[size];
        for (var i = 0; i < size; i++) entries[next[of[i]]++] = i;
        return new NameIndex(pool, start, first, entries, pairs(names, pool.length), wild(names, pool.length));
    }

    private static long[] pairs(String[] names, int letters) {
        var pairs = new long[letters];
        var at = 0;
        for (var id = 0; id < names.length; id++) {
            var name = names[id];
            for (var i = 0; i < name.length(); i++) {
                var next = i + 1 < name.length() ? name.charAt(i + 1) : 0;
                pairs[at++] = NameIndex.pair(name.charAt(i), next, id);
            }
        }
        Arrays.parallelSort(pairs);
        return pairs;
    }

    private static long[] wild(String[] names, int letters) {
        var wild = new long[letters];
        var at = 0;
        for (var id = 0; id < names.length; id++) {
            for (var i = 0; i < names[id].length(); i++) wild[at++] = NameIndex.key(NameIndex.hash(names[id], i), id);
        }
        Arrays.parallelSort(wild);
        return wild;
    }
}
