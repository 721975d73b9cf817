package lianzhi.portal.names;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * 姓名索引: every distinct name once, sorted, in one array of characters; for each its entries. Pairs of characters and
 * names with one character left out are sorted numbers, so every kind of question is a binary search and a short walk.
 */
public final class NameIndex {
    private final char[] pool;
    private final int[] start;
    /** The first two characters of names, sorted, and the first name of each: few, so that they stay near the processor. */
    private final Heads heads;

    private final WholeNames whole;
    private final int[] first;
    /** Empty when the entries themselves stand in the order of the names. */
    private final int[] entries;
    /** (two neighbouring characters, name), sorted: finds parts. */
    private final long[] pairs;
    /** (hash of the name without one character, name), sorted: finds one wrong character. */
    private final long[] wild;

    NameIndex(char[] pool, int[] start, int[] first, int[] entries, long[] pairs, long[] wild) {
        this.pool = pool;
        this.start = start;
        this.heads = Heads.of(pool, start);
        this.whole = WholeNames.of(pool, start);
        this.first = first;
        this.entries = entries;
        this.pairs = pairs;
        this.wild = wild;
    }

    private NameIndex(NameIndex before) {
        pool = before.pool;
        start = before.start;
        heads = before.heads;
        whole = before.whole;
        first = before.first;
        entries = new int[0];
        pairs = before.pairs;
        wild = before.wild;
    }

    /** Takes entries one by one; false when it has enough. */
    public interface Taker {
        boolean take(int entry);
    }

    public int names() {
        return start.length - 1;
    }

    public int size() {
        return first[names()];
    }

    /** The entries in the order of their names. */
    public int[] order() {
        return entries;
    }

    /** Of each entry in that order the number of its name. */
    public int[] nameOfEach() {
        var names = new int[size()];
        for (var id = 0; id < names(); id++) Arrays.fill(names, first[id], first[id + 1], id);
        return names;
    }

    public String name(int id) {
        return new String(pool, start[id], length(id));
    }

    /** The same index over entries that were put into this order. */
    public NameIndex inOrder() {
        return new NameIndex(this);
    }

    public long bytes() {
        return 2L * pool.length
                + heads.bytes()
                + whole.bytes()
                + 4L * (start.length + first.length + entries.length)
                + 8L * (pairs.length + wild.length);
    }

    public void exact(String name, Taker taker) {
        var id = whole.find(name, pool, start);
        if (id >= 0) give(id, taker);
    }

    public void prefix(String head, Taker taker) {
        for (var id = from(head); id < names() && startsWith(id, head); id++) {
            if (!give(id, taker)) return;
        }
    }

    /** The names that hold these characters in a row, wherever. */
    public void part(String part, Taker taker) {
        if (part.isEmpty()) return;
        var best = new int[] {0, Integer.MAX_VALUE};
        for (var i = 0; i < Math.max(1, part.length() - 1); i++) {
            var found = range(pairs, from(part, i), to(part, i));
            if (best[1] - best[0] > found[1] - found[0]) best = found;
        }
        var last = -1;
        for (var i = best[0]; i < best[1]; i++) {
            var id = (int) pairs[i];
            var counts = part.length() > 1 || isAtFirst(id, part.charAt(0), (char) (pairs[i] >>> Integer.SIZE));
            if (id != last && counts && contains(id, part) && !give(id, taker)) return;
            last = id;
        }
    }

    /** A name may hold a character several times, before different ones: it counts where it stands first. */
    private boolean isAtFirst(int id, char one, char next) {
        for (var i = start[id]; i < start[id + 1]; i++) {
            if (pool[i] == one) return next == (i + 1 < start[id + 1] ? pool[i + 1] : 0);
        }
        return false;
    }

    /** The name itself, then those of the same length with one character wrong. */
    public void oneWrong(String name, Taker taker) {
        var itself = whole.find(name, pool, start);
        if (itself >= 0 && !give(itself, taker)) return;
        for (var left = 0; left < name.length(); left++) {
            var hash = hash(name, left);
            var range = range(wild, key(hash, 0), key(hash, -1));
            for (var i = range[0]; i < range[1]; i++) {
                var id = (int) wild[i];
                if (id != itself && differsOnlyAt(id, name, left) && !give(id, taker)) return;
            }
        }
    }

    private boolean give(int id, Taker taker) {
        for (var i = first[id]; i < first[id + 1]; i++) {
            if (!taker.take(entries.length == 0 ? i : entries[i])) return false;
        }
        return true;
    }

    /** The first name that is not before this one. */
    private int from(String name) {
        var head = heads.find(name);
        if (head < 0) return heads.first(-head - 1);
        var low = heads.first(head);
        var high = heads.first(head + 1);
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (compare(middle, name) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int compare(int id, String name) {
        var length = Math.min(length(id), name.length());
        for (var i = 0; i < length; i++) {
            var order = Character.compare(pool[start[id] + i], name.charAt(i));
            if (order != 0) return order;
        }
        return Integer.compare(length(id), name.length());
    }

    private boolean startsWith(int id, String head) {
        return length(id) >= head.length() && matches(id, 0, head);
    }

    private boolean contains(int id, String part) {
        for (var i = 0; i + part.length() <= length(id); i++) {
            if (matches(id, i, part)) return true;
        }
        return false;
    }

    private boolean differsOnlyAt(int id, String name, int left) {
        if (length(id) != name.length()) return false;
        IntPredicate same = i -> pool[start[id] + i] == name.charAt(i);
        for (var i = 0; i < name.length(); i++) {
            if (same.test(i) == (i == left)) return false;
        }
        return true;
    }

    private boolean matches(int id, int offset, String text) {
        for (var i = 0; i < text.length(); i++) {
            if (pool[start[id] + offset + i] != text.charAt(i)) return false;
        }
        return true;
    }

    private int length(int id) {
        return start[id + 1] - start[id];
    }

    private static long from(String part, int i) {
        return pair(part.charAt(i), i + 1 < part.length() ? part.charAt(i + 1) : 0, 0);
    }

    private static long to(String part, int i) {
        return pair(part.charAt(i), i + 1 < part.length() ? part.charAt(i + 1) : Character.MAX_VALUE, -1);
    }

    /** Sign flipped, so that the order of signed numbers is that of characters. */
    static long pair(char one, char two, int id) {
        return (((long) one << 48) | ((long) two << 32) | (id & 0xFFFF_FFFFL)) ^ Long.MIN_VALUE;
    }

    static long key(int hash, int id) {
        return (((long) hash << 32) | (id & 0xFFFF_FFFFL)) ^ Long.MIN_VALUE;
    }

    static int hash(CharSequence name, int left) {
        var hash = 31 * name.length() + left;
        for (var i = 0; i < name.length(); i++) {
            hash = (hash * 0x01000193) ^ (i == left ? 0xFFFF : name.charAt(i));
        }
        return hash * 0x9E3779B1;
    }

    /** Where values between the two begin and end. */
    private static int[] range(long[] sorted, long from, long to) {
        return new int[] {lowest(sorted, from), lowest(sorted, to)};
    }

    private static int lowest(long[] sorted, long value) {
        var at = Arrays.binarySearch(sorted, value);
        return at >= 0 ? at : -at - 1;
    }
}
