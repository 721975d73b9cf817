package lianzhi.portal.names;

import java.util.Arrays;

/** The first two characters of sorted names, and where the names with them begin. */
record Heads(int[] keys, int[] firsts) {
    static Heads of(char[] pool, int[] start) {
        var names = start.length - 1;
        var keys = new int[names];
        var firsts = new int[names + 1];
        var size = 0;
        for (var id = 0; id < names; id++) {
            var length = start[id + 1] - start[id];
            var key = key(length > 0 ? pool[start[id]] : 0, length > 1 ? pool[start[id] + 1] : 0);
            if (size > 0 && keys[size - 1] == key) continue;
            keys[size] = key;
            firsts[size++] = id;
        }
        firsts[size] = names;
        return new Heads(Arrays.copyOf(keys, size), Arrays.copyOf(firsts, size + 1));
    }

    /** Where the head of the name stands, or -1 less where it would. */
    int find(String name) {
        return Arrays.binarySearch(
                keys, key(name.isEmpty() ? 0 : name.charAt(0), name.length() > 1 ? name.charAt(1) : 0));
    }

    /** The first name with that head or a later one. */
    int first(int head) {
        return firsts[head];
    }

    long bytes() {
        return (long) Integer.BYTES * (keys.length + firsts.length);
    }

    /** Sign flipped, so that the order of signed numbers is that of characters. */
    private static int key(int one, int two) {
        return ((one << Character.SIZE) | two) ^ Integer.MIN_VALUE;
    }
}
