package lianzhi.portal.lookup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import lianzhi.portal.store.PublicStore.PublicRow;

/** Entries as columns of numbers: some 40 bytes each, so that a whole nation's list fits in one server. */
final class Columns {
    private static final List<String> KINDS = List.of("LIST", "CONSUMPTION", "ROUND");
    /** Court, year and type are shared by many, the serial is a number. */
    private static final Pattern NUMBER = Pattern.compile("(.*[^0-9])([1-9][0-9]{0,8})号");

    private static final int NONE = -1;
    private int size;
    private long[] ids;
    private long[] persons;
    private byte[] kinds;
    private short[] courts;
    private int[] names;
    private int[] days;
    private int[] numbers;
    private int[] heads;
    private int[] serials;
    private final SharedTexts people;
    private final SharedTexts words;
    private final SharedTexts places;

    Columns(int expected) {
        this(expected, new SharedTexts(), new SharedTexts(), new SharedTexts());
    }

    private Columns(int expected, SharedTexts people, SharedTexts words, SharedTexts places) {
        this.people = people;
        this.words = words;
        this.places = places;
        var room = Math.max(16, expected);
        ids = new long[room];
        persons = new long[room];
        kinds = new byte[room];
        courts = new short[room];
        names = new int[room];
        days = new int[room];
        numbers = new int[room];
        heads = new int[room];
        serials = new int[room];
    }

    static Columns of(List<PublicRow> rows) {
        var columns = new Columns(rows.size());
        rows.forEach(columns::add);
        return columns;
    }

    void add(PublicRow row) {
        var e = row.entry();
        if (size == ids.length) grow();
        ids[size] = e.id();
        persons[size] = row.person();
        kinds[size] = (byte) KINDS.indexOf(e.kind());
        courts[size] = (short) places.of(e.court());
        names[size] = people.of(e.name());
        days[size] = words.of(e.publishedOn().toString());
        numbers[size] = words.of(e.idMasked());
        var number = NUMBER.matcher(e.caseNumber());
        var plain = number.matches();
        heads[size] = words.of(plain ? number.group(1) : e.caseNumber());
        serials[size] = plain ? Integer.parseInt(number.group(2)) : NONE;
        size++;
    }

    /** The same entries in this order: those that are asked for together stand together. */
    Columns inOrder(int[] order) {
        var sorted = new Columns(order.length, people, words, places);
        for (var from : order) sorted.copy(this, from);
        return sorted;
    }

    private void copy(Columns other, int from) {
        ids[size] = other.ids[from];
        persons[size] = other.persons[from];
        kinds[size] = other.kinds[from];
        courts[size] = other.courts[from];
        names[size] = other.names[from];
        days[size] = other.days[from];
        numbers[size] = other.numbers[from];
        heads[size] = other.heads[from];
        serials[size] = other.serials[from];
        size++;
    }

    private void grow() {
        var room = size * 2;
        ids = Arrays.copyOf(ids, room);
        persons = Arrays.copyOf(persons, room);
        kinds = Arrays.copyOf(kinds, room);
        courts = Arrays.copyOf(courts, room);
        names = Arrays.copyOf(names, room);
        days = Arrays.copyOf(days, room);
        numbers = Arrays.copyOf(numbers, room);
        heads = Arrays.copyOf(heads, room);
        serials = Arrays.copyOf(serials, room);
    }

    /** Nothing is added any more. */
    void done() {
        people.done();
        words.done();
        places.done();
    }

    int size() {
        return size;
    }

    long id(int at) {
        return ids[at];
    }

    long person(int at) {
        return persons[at];
    }

    boolean fits(int at, String kind, String court) {
        return (kind.isEmpty() || kind(at).equals(kind))
                && (court.isEmpty() || court(at).equals(court));
    }

    String kind(int at) {
        return KINDS.get(kinds[at]);
    }

    String name(int at) {
        return people.text(names[at]);
    }

    String idMasked(int at) {
        return words.text(numbers[at]);
    }

    String court(int at) {
        return places.text(courts[at]);
    }

    /** All of the case's number, or what stands before its serial. */
    String caseHead(int at) {
        return words.text(heads[at]);
    }

    /** Negative when the number is of another kind and its head is all of it. */
    int serial(int at) {
        return serials[at];
    }

    String publishedOn(int at) {
        return words.text(days[at]);
    }

    PublicEntry entry(int at) {
        return new PublicEntry(
                ids[at],
                kind(at),
                name(at),
                idMasked(at),
                PublicEntry.mark(persons[at]),
                court(at),
                serials[at] == NONE ? caseHead(at) : caseHead(at) + serials[at] + PublicEntry.NUMBER_ENDS,
                LocalDate.parse(publishedOn(at)));
    }

    /** What an entry takes: the columns, and the texts that only names have many of. */
    long bytes() {
        return size * (2L * Long.BYTES + 6L * Integer.BYTES + Short.BYTES + Byte.BYTES) + people.bytes();
    }
}
