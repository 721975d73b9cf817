package lianzhi.sanctions.impose;

import java.time.LocalDate;
import lianzhi.cases.CaseBrief;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.Subject;
import org.jspecify.annotations.Nullable;

/** 一人一令: what the units are asked to do about one person. */
record Order(
        CaseBrief file,
        long sanction,
        Subject who,
        MeasureKind kind,
        Paper paper,
        @Nullable LocalDate until) {
    static Order of(CaseBrief file, SanctionRow sanction, MeasureKind kind, Paper paper, @Nullable LocalDate until) {
        return new Order(file, sanction.id(), Subject.of(sanction), kind, paper, until);
    }

    /** The same person and paper, for a measure that follows. */
    Order following(long id, MeasureKind next) {
        return new Order(file, id, who, next, paper, until);
    }

    /** The measure tells orders apart as well as all of their fields together. */
    @Override
    public int hashCode() {
        return Long.hashCode(sanction);
    }
}
