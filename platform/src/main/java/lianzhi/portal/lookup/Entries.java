package lianzhi.portal.lookup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import lianzhi.portal.names.NameIndex;
import lianzhi.portal.store.PublicStore.PublicRow;

/** Entries as numbers, 36 bytes each, so that a whole nation's list fits in one server; texts that they share are kept once. */
final class Entries {
    /** Court, year and type are shared by many, the serial is a number. */
    private static final Pattern NUMBER = Pattern.compile("(.*[^0-9])([1-9][0-9]{0,8})号");

    private static final int NONE = -1;
    /** The digits of an entry's number, of a case's serial and of a person. */
    private static final int MOST_DIGITS = 40;

    private final Rows rows;
    private final SharedWords words;
    private final SharedTexts people = new SharedTexts();
    private final IntFunction<String> nameOf;
    private int[] names;

    Entries(int expected) {
        rows = new Rows(expected);
        words = new SharedWords();
        nameOf = people::text;
        names = new int[Math.max(16, expected)];
    }

    /** The same entries in the order of their names: those that are asked for together stand together. */
    private Entries(Entries before, int[] order, NameIndex index) {
        rows = new Rows(order.length);
        for (var from : order) rows.add(before.rows, from);
        words = before.words;
        words.done();
        nameOf = index::name;
        names = index.nameOfEach();
    }

    static Entries of(List<PublicRow> rows) {
        var entries = new Entries(rows.size());
        rows.forEach(entries::add);
        return entries;
    }

    Entries inOrder(int[] order, NameIndex index) {
        return new Entries(this, order, index);
    }

    void add(PublicRow row) {
        var e = row.entry();
        if (size() == names.length) names = Arrays.copyOf(names, size() * 2);
        names[size()] = people.of(e.name());
        var number = NUMBER.matcher(e.caseNumber());
        var plain = number.matches();
        rows.add(
                e.id(),
                row.person(),
                words.numbers().of(e.idMasked()),
                words.caseOf(e.court(), plain ? number.group(1) : e.caseNumber()),
                plain ? Integer.parseInt(number.group(2)) : NONE,
                words.days().of(e.publishedOn().toString()),
                words.courts().of(e.court()),
                words.kinds().of(e.kind()));
    }

    int size() {
        return rows.size();
    }

    long id(int at) {
        return rows.id(at);
    }

    long person(int at) {
        return rows.person(at);
    }

    /** As {@link PublicEntry#person} says it, before it is made a text. */
    int mark(int at) {
        return PublicEntry.low(rows.person(at));
    }

    String name(int at) {
        return nameOf.apply(names[at]);
    }

    boolean isSameName(int at, int other) {
        return names[at] == names[other];
    }

    String kind(int at) {
        return words.kinds().text(rows.kind(at));
    }

    boolean fits(int at, String kind, String court) {
        return (kind.isEmpty() || kind(at).equals(kind))
                && (court.isEmpty() || words.courts().text(rows.court(at)).equals(court));
    }

    PublicEntry entry(int at) {
        var head = words.head(rows.ofCase(at));
        return new PublicEntry(
                rows.id(at),
                kind(at),
                name(at),
                words.numbers().text(rows.number(at)),
                PublicEntry.mark(rows.person(at)),
                words.courts().text(rows.court(at)),
                rows.serial(at) == NONE ? head : head + rows.serial(at) + PublicEntry.NUMBER_ENDS,
                LocalDate.parse(words.days().text(rows.day(at))));
    }

    /** The same as the mapper writes of {@link #entry}, from its number to the one of the next; its name is written already. */
    void write(int at, byte[] name, JsonBytes to) {
        to.decimal(rows.id(at));
        words.kinds().write(rows.kind(at), to);
        to.plain(name);
        words.numbers().write(rows.number(at), to);
        to.base36(mark(at));
        words.cases().write(rows.ofCase(at), to);
        var serial = rows.serial(at);
        if (serial != NONE) to.decimal(serial);
        words.days().write(rows.day(at), serial == NONE ? SharedWords.NUMBER_ENDS.length : 0, to);
    }

    /** What it takes at most when it is written, without its name. */
    int room(int at) {
        return words.kinds().length(rows.kind(at))
                + words.numbers().length(rows.number(at))
                + words.cases().length(rows.ofCase(at))
                + words.days().length(rows.day(at))
                + MOST_DIGITS;
    }

    /** What an entry takes, and the texts. */
    long bytes() {
        return rows.bytes() + (long) Integer.BYTES * names.length + people.bytes() + words.bytes();
    }
}
