package lianzhi.portal.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;
import lianzhi.portal.names.BuildNames;
import lianzhi.portal.names.NameIndex;
import lianzhi.portal.store.PublicStore.PublicRow;

/** The register as it was read at one moment, less what was withdrawn since, plus what was published since. */
final class Register {
    private static final int WORD = 32;
    /** Sorted by name, so that what one question wants stands together. */
    private final Entries entries;

    private final NameIndex index;
    /** (upper half of the person, place), sorted: finds the entries of one person. */
    private final long[] byPerson;

    private final Places listed;
    private final AtomicIntegerArray gone;
    /** What was published since; few, so they are looked through one by one. */
    private volatile Fresh fresh = new Fresh(List.of(), new Entries(0));

    /** Entries since the snapshot, as they came and as they are looked through. */
    record Fresh(List<PublicRow> rows, Entries entries) {
        static Fresh of(List<PublicRow> rows) {
            return new Fresh(rows, Entries.of(rows));
        }
    }

    /** How a name is asked for. */
    enum Mode {
        EXACT,
        PREFIX,
        PART,
        FUZZY
    }

    Register(FillRegister filled) {
        var size = filled.entries.size();
        var sorted = BuildNames.of(size, filled.entries::name);
        index = sorted.inOrder();
        entries = filled.entries.inOrder(sorted.order(), index);
        listed = Places.of(entries);
        gone = new AtomicIntegerArray(size / WORD + 1);
        byPerson = new long[size];
        for (var i = 0; i < size; i++) byPerson[i] = upper(entries.person(i)) | i;
        Arrays.parallelSort(byPerson);
    }

    /** What it takes in memory. */
    long bytes() {
        return index.bytes()
                + entries.bytes()
                + (long) Long.BYTES * byPerson.length
                + (long) (Long.BYTES + Integer.BYTES) * listed.ids().length;
    }

    int size() {
        return entries.size() + freshSize();
    }

    int freshSize() {
        return fresh.rows().size();
    }

    Hits find(Mode mode, String name, String kind, String court, int most) {
        var found = mode == Mode.EXACT ? Hits.named(name, most) : new Hits(most);
        var since = fresh.entries();
        for (var i = 0; i < since.size() && !found.isFull(); i++) {
            if (fits(since.name(i), mode, name) && since.fits(i, kind, court)) found.add(since, i);
        }
        if (found.isFull()) return found;
        NameIndex.Taker taker = at -> {
            if (isThere(at) && entries.fits(at, kind, court)) found.add(entries, at);
            return !found.isFull();
        };
        switch (mode) {
            case EXACT -> index.exact(name, taker);
            case PREFIX -> index.prefix(name, taker);
            case PART -> index.part(name, taker);
            case FUZZY -> index.oneWrong(name, taker);
        }
        return found;
    }

    /** All entries of who has this number. */
    Hits ofPerson(long person, String kind, String court, int most) {
        var found = new Hits(most);
        var since = fresh.entries();
        for (var i = 0; i < since.size() && !found.isFull(); i++) {
            if (since.person(i) == person && since.fits(i, kind, court)) found.add(since, i);
        }
        var from = Arrays.binarySearch(byPerson, upper(person));
        for (var i = from < 0 ? -from - 1 : from; i < byPerson.length && !found.isFull(); i++) {
            if (upper(byPerson[i]) != upper(person)) break;
            var at = (int) byPerson[i];
            if (entries.person(at) == person && isThere(at) && entries.fits(at, kind, court)) found.add(entries, at);
        }
        return found;
    }

    private static long upper(long person) {
        return person & ~0xFFFF_FFFFL;
    }

    /** Out of sight at once, all of them; those that are shown come back as they are now. */
    void change(Set<Long> sanctions, List<PublicRow> shown) {
        for (var id : sanctions) {
            var at = listed.of(id);
            if (at >= 0) gone.accumulateAndGet(at / WORD, 1 << (at % WORD), (a, b) -> a | b);
        }
        fresh = Fresh.of(Stream.concat(
                        fresh.rows().stream()
                                .filter(row -> !sanctions.contains(row.entry().id())),
                        shown.stream())
                .toList());
    }

    private boolean isThere(int at) {
        return (gone.get(at / WORD) & (1 << (at % WORD))) == 0;
    }

    private static boolean fits(String known, Mode mode, String name) {
        return switch (mode) {
            case EXACT -> known.equals(name);
            case PREFIX -> known.startsWith(name);
            case PART -> known.contains(name);
            case FUZZY -> differences(known, name) <= 1;
        };
    }

    private static long differences(String one, String two) {
        return one.length() != two.length()
                ? Long.MAX_VALUE
                : java.util.stream.IntStream.range(0, one.length())
                        .filter(i -> one.charAt(i) != two.charAt(i))
                        .count();
    }
}
