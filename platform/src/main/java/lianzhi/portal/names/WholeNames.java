package lianzhi.portal.names;

/**
 * Where a whole name stands, by its hash: a look or two instead of a search by halves. A slot holds the number of a name and,
 * in the bits that numbers leave, a part of its hash, so that another name's slot is seen without reading that name.
 */
final class WholeNames {
    private static final int NONE = -1;
    private static final int FREE = 0;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private final int[] slots;
    private final int number;

    private WholeNames(int names) {
        slots = new int[Integer.highestOneBit(Math.max(1, names)) << 2];
        number = (Integer.highestOneBit(Math.max(1, names)) << 1) - 1;
    }

    static WholeNames of(char[] pool, int[] start) {
        var whole = new WholeNames(start.length - 1);
        for (var id = 0; id < start.length - 1; id++) {
            var hash = 0L;
            for (var i = start[id]; i < start[id + 1]; i++) hash = with(hash, pool[i]);
            whole.add(mixed(hash), id);
        }
        return whole;
    }

    /** Numbers are kept one higher: nothing is a free slot. */
    private void add(long hash, int id) {
        var at = first(hash);
        while (slots[at] != FREE) at = next(at);
        slots[at] = ((int) hash & ~number) | (id + 1);
    }

    /** The number of the name, or less than nothing. */
    int find(String name, char[] pool, int[] start) {
        var hash = 0L;
        for (var i = 0; i < name.length(); i++) hash = with(hash, name.charAt(i));
        hash = mixed(hash);
        for (var at = first(hash); slots[at] != FREE; at = next(at)) {
            if (((slots[at] ^ (int) hash) & ~number) != 0) continue;
            var id = (slots[at] & number) - 1;
            if (isAt(start[id], start[id + 1], pool, name)) return id;
        }
        return NONE;
    }

    private static boolean isAt(int from, int to, char[] pool, String name) {
        if (to - from != name.length()) return false;
        for (var i = 0; i < name.length(); i++) if (pool[from + i] != name.charAt(i)) return false;
        return true;
    }

    private int first(long hash) {
        return (int) (hash >>> Integer.SIZE) & (slots.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (slots.length - 1);
    }

    private static long with(long hash, char one) {
        return (hash ^ one) * MIX;
    }

    /** Of the upper half which slot, of the lower which part is kept. */
    private static long mixed(long hash) {
        var mixed = (hash ^ (hash >>> 29)) * MIX;
        return mixed ^ (mixed >>> Integer.SIZE);
    }

    long bytes() {
        return (long) Integer.BYTES * slots.length;
    }
}
