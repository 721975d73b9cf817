package lianzhi.law.articles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lianzhi.law.Mark;
import lianzhi.law.ReferenceTable;

/**
 * 条文序号对照: the numbers of one instrument, a column per edition, the newest last. A star marks a number that was read in
 * the text; one without was derived from the neighbours or remembered.
 */
record NumberTable(List<LocalDate> editions, List<List<String>> rows) {
    static NumberTable read(String instrument) {
        var table = ReferenceTable.beside(NumberTable.class, instrument + ".csv");
        var editions = table.head().stream().skip(1).map(LocalDate::parse).toList();
        var rows = table.rows().stream().map(row -> row.subList(1, row.size())).toList();
        return new NumberTable(editions, rows);
    }

    record Numbered(String number, Mark mark) {}

    /** The number that the article with this number in one edition has in another; empty if it had none. */
    Optional<Numbered> translate(String number, int fromEdition, int toEdition) {
        return rows.stream()
                .filter(row -> bare(row.get(fromEdition)).equals(number))
                .map(row -> row.get(toEdition))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> new Numbered(bare(cell), mark(cell, toEdition)))
                .findFirst();
    }

    int newest() {
        return editions.size() - 1;
    }

    /** The edition in force on the day; -1 before the first. */
    int editionOn(LocalDate day) {
        return new ArrayList<>(editions)
                        .stream().filter(from -> !from.isAfter(day)).toList().size()
                - 1;
    }

    private Mark mark(String cell, int edition) {
        if (cell.endsWith("*")) {
            return Mark.V;
        }
        return edition >= newest() - 2 ? Mark.P : Mark.M;
    }

    private static String bare(String cell) {
        return cell.endsWith("*") ? cell.substring(0, cell.length() - 1) : cell;
    }
}
