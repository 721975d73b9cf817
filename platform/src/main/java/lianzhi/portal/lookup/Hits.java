package lianzhi.portal.lookup;

import java.util.List;
import java.util.stream.IntStream;
import lianzhi.portal.store.PublicStore.PublicRow;

/** 命中: where what was found stands; nothing of it is made before it is written or shown. */
public final class Hits {
    private final Columns[] in;
    private final int[] at;
    private int size;

    Hits(int most) {
        in = new Columns[most];
        at = new int[most];
    }

    public static Hits of(List<PublicRow> rows) {
        return of(Columns.of(rows), "", "");
    }

    static Hits of(Columns columns, String kind, String court) {
        var hits = new Hits(columns.size());
        for (var i = 0; i < columns.size(); i++) if (columns.fits(i, kind, court)) hits.add(columns, i);
        return hits;
    }

    void add(Columns columns, int place) {
        in[size] = columns;
        at[size++] = place;
    }

    boolean isFull() {
        return size == at.length;
    }

    /** So many of them, the entries of one person beside each other. */
    Hits together(int most) {
        var sorted = new Hits(Math.min(size, most));
        while (!sorted.isFull()) sorted.insert(in[sorted.size], at[sorted.size]);
        return sorted;
    }

    /** Behind the last entry of the same person, or at the end. */
    private void insert(Columns columns, int place) {
        var to = size;
        while (to > 0 && !isSame(to - 1, columns, place)) to--;
        if (to == 0) to = size;
        System.arraycopy(in, to, in, to + 1, size - to);
        System.arraycopy(at, to, at, to + 1, size - to);
        in[to] = columns;
        at[to] = place;
        size++;
    }

    private boolean isSame(int i, Columns columns, int place) {
        return mark(i) == PublicEntry.low(columns.person(place)) && name(i).equals(columns.name(place));
    }

    public int size() {
        return size;
    }

    public long id(int i) {
        return in[i].id(at[i]);
    }

    public String kind(int i) {
        return in[i].kind(at[i]);
    }

    public String name(int i) {
        return in[i].name(at[i]);
    }

    public String idMasked(int i) {
        return in[i].idMasked(at[i]);
    }

    /** As {@link PublicEntry#person} says it, before it is made a text. */
    public int mark(int i) {
        return PublicEntry.low(in[i].person(at[i]));
    }

    public String court(int i) {
        return in[i].court(at[i]);
    }

    /** All of the case's number, or what stands before its serial. */
    public String caseHead(int i) {
        return in[i].caseHead(at[i]);
    }

    /** Negative when the head is all of the number. */
    public int serial(int i) {
        return in[i].serial(at[i]);
    }

    /** As ISO says it. */
    public String publishedOn(int i) {
        return in[i].publishedOn(at[i]);
    }

    List<PublicEntry> entries() {
        return IntStream.range(0, size).mapToObj(i -> in[i].entry(at[i])).toList();
    }
}
