package lianzhi.portal.lookup;

import java.util.ArrayList;
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
    private final Columns columns;
    private final List<String> names;
    private final NameIndex index;
    /** (upper half of the person, place), sorted: finds the entries of one person. */
    private final long[] byPerson;
    /** Sanctions by place in the snapshot: sorted ids, then their places. */
    private final FillRegister.Places listed;

    private final AtomicIntegerArray gone;
    private volatile Fresh fresh = new Fresh(List.of());

    /** Entries since the snapshot; few, so they are looked through one by one. */
    record Fresh(List<PublicRow> rows) {}

    /** How a name is asked for. */
    enum Mode {
        EXACT,
        PREFIX,
        PART,
        FUZZY
    }

    Register(FillRegister filled) {
        columns = filled.columns;
        names = filled.names;
        listed = filled.listed;
        index = BuildNames.of(columns.size(), names::get);
        gone = new AtomicIntegerArray(columns.size() / WORD + 1);
        byPerson = new long[columns.size()];
        for (var i = 0; i < byPerson.length; i++) byPerson[i] = upper(columns.person(i)) | i;
        Arrays.parallelSort(byPerson);
    }

    /** What it takes in memory, without what texts share. */
    long bytes() {
        return index.bytes() + 48L * columns.size() + 8L * names.size();
    }

    int size() {
        return columns.size() + fresh.rows().size();
    }

    int freshSize() {
        return fresh.rows().size();
    }

    List<PublicEntry> find(Mode mode, String name, String kind, String court, int most) {
        var found = new ArrayList<PublicEntry>();
        for (var row : fresh.rows()) {
            if (found.size() < most && fits(row.entry(), mode, name, kind, court)) found.add(row.entry());
        }
        NameIndex.Taker taker = at -> {
            if (isThere(at) && columns.fits(at, kind, court)) found.add(columns.entry(at, names.get(at)));
            return found.size() < most;
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
    List<PublicEntry> ofPerson(long person, String kind, String court, int most) {
        var found = new ArrayList<PublicEntry>();
        for (var row : fresh.rows()) {
            if (row.person() == person && fits(row.entry(), Mode.PREFIX, "", kind, court)) found.add(row.entry());
        }
        var from = Arrays.binarySearch(byPerson, upper(person));
        for (var i = from < 0 ? -from - 1 : from; i < byPerson.length && found.size() < most; i++) {
            if (upper(byPerson[i]) != upper(person)) break;
            var at = (int) byPerson[i];
            if (columns.person(at) == person && isThere(at) && columns.fits(at, kind, court)) {
                found.add(columns.entry(at, names.get(at)));
            }
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
        fresh = new Fresh(Stream.concat(
                        fresh.rows().stream()
                                .filter(row -> !sanctions.contains(row.entry().id())),
                        shown.stream())
                .toList());
    }

    private boolean isThere(int at) {
        return (gone.get(at / WORD) & (1 << (at % WORD))) == 0;
    }

    private static boolean fits(PublicEntry e, Mode mode, String name, String kind, String court) {
        var named = switch (mode) {
            case EXACT -> e.name().equals(name);
            case PREFIX -> e.name().startsWith(name);
            case PART -> e.name().contains(name);
            case FUZZY -> differences(e.name(), name) <= 1;
        };
        return named
                && (kind.isEmpty() || e.kind().equals(kind))
                && (court.isEmpty() || e.court().equals(court));
    }

    private static long differences(String one, String two) {
        return one.length() != two.length()
                ? Long.MAX_VALUE
                : java.util.stream.IntStream.range(0, one.length())
                        .filter(i -> one.charAt(i) != two.charAt(i))
                        .count();
    }
}
