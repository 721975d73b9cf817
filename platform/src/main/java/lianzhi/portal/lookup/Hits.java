package lianzhi.portal.lookup;

import java.util.List;
import java.util.stream.IntStream;
import lianzhi.portal.store.PublicStore.PublicRow;

/** 命中: where what was found stands; nothing of it is made before it is written or shown. */
public final class Hits {
    private static final byte[] SEVERAL = {};
    private static final int USUAL_NAME = 12;
    private final Entries[] in;
    private final int[] at;
    private final int[] marks;
    /** The name of all of them, as it is written. */
    private final byte[] name;

    private int size;

    Hits(int most) {
        this(most, SEVERAL);
    }

    private Hits(int most, byte[] name) {
        this(new Entries[most], new int[most], new int[most], name, 0);
    }

    private Hits(Entries[] in, int[] at, int[] marks, byte[] name, int size) {
        this.in = in;
        this.at = at;
        this.marks = marks;
        this.name = name;
        this.size = size;
    }

    static Hits named(String name, int most) {
        return new Hits(most, JsonBytes.piece("", name, ""));
    }

    public static Hits of(List<PublicRow> rows) {
        return of(Entries.of(rows), "", "");
    }

    static Hits of(Entries entries, String kind, String court) {
        var hits = new Hits(entries.size());
        for (var i = 0; i < entries.size(); i++) if (entries.fits(i, kind, court)) hits.add(entries, i);
        return hits;
    }

    void add(Entries entries, int place) {
        put(size, entries, place, entries.mark(place));
    }

    private void put(int to, Entries entries, int place, int mark) {
        in[to] = entries;
        at[to] = place;
        marks[to] = mark;
        size++;
    }

    boolean isFull() {
        return size == at.length;
    }

    public int size() {
        return size;
    }

    /** So many of them, the entries of one person beside each other. */
    Hits together(int most) {
        var few = Math.min(size, most);
        if (isNobodyTwice(few)) return new Hits(in, at, marks, name, few);
        var sorted = new Hits(few, name);
        for (var i = 0; i < few; i++) sorted.insert(in[i], at[i], marks[i]);
        return sorted;
    }

    /** Most often; then they stand as they should. */
    private boolean isNobodyTwice(int few) {
        for (var i = 1; i < few; i++) {
            for (var before = 0; before < i; before++) if (marks[i] == marks[before]) return false;
        }
        return true;
    }

    /** Behind the last entry of the same person, or at the end. */
    private void insert(Entries entries, int place, int mark) {
        var to = size;
        while (to > 0 && !isSame(to - 1, entries, place, mark)) to--;
        if (to == 0) to = size;
        if (to < size) {
            System.arraycopy(in, to, in, to + 1, size - to);
            System.arraycopy(at, to, at, to + 1, size - to);
            System.arraycopy(marks, to, marks, to + 1, size - to);
        }
        put(to, entries, place, mark);
    }

    private boolean isSame(int i, Entries entries, int place, int mark) {
        return marks[i] == mark && in[i].name(at[i]).equals(entries.name(place));
    }

    /**
     * About what they take when they are written. Asks all of them for their pieces at once, which lie anywhere in the
     * memory: a piece that is waited for does not hold up the next.
     */
    public int room() {
        var room = SharedWords.BEGINS.length;
        for (var i = 0; i < size; i++) {
            room += in[i].room(at[i]);
        }
        return room + size * (name == SEVERAL ? USUAL_NAME : name.length);
    }

    /** As the mapper writes {@link #entries}, with commas between. */
    public void write(JsonBytes to) {
        if (size == 0) return;
        to.plain(SharedWords.BEGINS);
        var known = name;
        for (var i = 0; i < size; i++) {
            if (name == SEVERAL && !isNameOfBefore(i)) known = JsonBytes.piece("", in[i].name(at[i]), "");
            in[i].write(at[i], known, to);
        }
        to.shorten(SharedWords.NEXT.length);
    }

    private boolean isNameOfBefore(int i) {
        return i > 0 && in[i] == in[i - 1] && in[i].isSameName(at[i], at[i - 1]);
    }

    List<PublicEntry> entries() {
        return IntStream.range(0, size).mapToObj(i -> in[i].entry(at[i])).toList();
    }
}
