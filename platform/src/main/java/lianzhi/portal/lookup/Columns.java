package lianzhi.portal.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Entries as columns of numbers: some 50 bytes each, so that a whole nation's list fits in one server. */
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
    private int[] days;
    private int[] numbers;
    private int[] heads;
    private int[] serials;
    private final Words words = new Words();
    private final Words places = new Words();

    Columns(int expected) {
        var room = Math.max(16, expected);
        ids = new long[room];
        persons = new long[room];
        kinds = new byte[room];
        courts = new short[room];
        days = new int[room];
        numbers = new int[room];
        heads = new int[room];
        serials = new int[room];
    }

    /** Texts that many entries share, by number. */
    private static final class Words {
        private final List<String> all = new ArrayList<>();
        private final Map<String, Integer> known = new HashMap<>();

        int of(String text) {
            return known.computeIfAbsent(text, one -> {
                all.add(one);
                return all.size() - 1;
            });
        }
    }

    int add(long id, String kind, String idMasked, long person, String court, String caseNumber, LocalDate on) {
        if (size == ids.length) grow();
        ids[size] = id;
        persons[size] = person;
        kinds[size] = (byte) KINDS.indexOf(kind);
        courts[size] = (short) places.of(court);
        days[size] = (int) on.toEpochDay();
        numbers[size] = words.of(idMasked);
        var number = NUMBER.matcher(caseNumber);
        var plain = number.matches();
        heads[size] = words.of(plain ? number.group(1) : caseNumber);
        serials[size] = plain ? Integer.parseInt(number.group(2)) : NONE;
        return size++;
    }

    private void grow() {
        var room = size * 2;
        ids = Arrays.copyOf(ids, room);
        persons = Arrays.copyOf(persons, room);
        kinds = Arrays.copyOf(kinds, room);
        courts = Arrays.copyOf(courts, room);
        days = Arrays.copyOf(days, room);
        numbers = Arrays.copyOf(numbers, room);
        heads = Arrays.copyOf(heads, room);
        serials = Arrays.copyOf(serials, room);
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
        return (kind.isEmpty() || KINDS.get(kinds[at]).equals(kind))
                && (court.isEmpty() || places.all.get(courts[at]).equals(court));
    }

    String kind(int at) {
        return KINDS.get(kinds[at]);
    }

    PublicEntry entry(int at, String name) {
        return new PublicEntry(
                ids[at],
                KINDS.get(kinds[at]),
                name,
                Objects.requireNonNull(words.all.get(numbers[at])),
                PublicEntry.mark(persons[at]),
                places.all.get(courts[at]),
                serials[at] == NONE ? words.all.get(heads[at]) : words.all.get(heads[at]) + serials[at] + "号",
                LocalDate.ofEpochDay(days[at]));
    }
}
