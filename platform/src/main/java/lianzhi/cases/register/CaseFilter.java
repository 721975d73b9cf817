package lianzhi.cases.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import lianzhi.cases.Stage;
import lianzhi.cases.nodes.DueColour;
import org.jspecify.annotations.Nullable;

/**
 * 查询条件.
 *
 * @param q case number in any form of brackets, 执1024, a part of a party's name, or an identity number
 * @param judge me, or the number of a person
 * @param open only open (true) or only closed (false) cases
 * @param helped only cases of other courts that the viewer's court helps to enforce
 * @param sort filedOn, nextDueOn, number or claimed; with - in front the other way round
 */
public record CaseFilter(
        @Nullable String q,
        @Nullable Stage stage,
        @Nullable String court,
        @Nullable String judge,
        @Nullable DueColour colour,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean open,
        @Nullable Boolean helped,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size) {
    private static final int USUAL = 20;
    private static final int MOST = 200;

    public int limit() {
        return size == null ? USUAL : Math.clamp(size, 1, MOST);
    }

    public int offset() {
        return page == null ? 0 : Math.clamp(page, 0, 100_000) * limit();
    }

    /** The first page of the whole list, in any order. */
    public boolean isUsual() {
        return (q == null || q.isBlank())
                && Stream.of(stage, court, judge, colour, dueBy, from, to, open, helped)
                        .allMatch(Objects::isNull)
                && offset() == 0
                && limit() % 10 == 0;
    }

    /** The same question for another piece of the answer. */
    public CaseFilter piece(int number, int length) {
        return new CaseFilter(q, stage, court, judge, colour, dueBy, from, to, open, helped, sort, number, length);
    }

    public String order() {
        return sort == null || sort.isBlank() ? "-filedOn" : sort;
    }
}
