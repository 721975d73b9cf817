package lianzhi.sanctions.impose;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseBrief;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.kinds.FilingLevel;
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
        @Nullable LocalDate until,
        List<String> items) {
    static Order of(CaseBrief file, SanctionRow sanction, MeasureKind kind, Paper paper, @Nullable LocalDate until) {
        return new Order(file, sanction.id(), Subject.of(sanction), kind, paper, until, sanction.items());
    }

    /** The same person and paper, for a measure that follows. */
    Order following(long id, MeasureKind next) {
        return new Order(file, id, who, next, paper, until, List.of());
    }

    /** What the unit is to do: a watch at the border stops nobody, an exit ban says which organ files it. */
    String effect(LocalDate today) {
        return switch (kind.family()) {
            case BORDER -> items.contains("WATCH") ? "口岸掌握其出入境动态，不阻止出境，发现后立即通报" : kind.effectZh();
            case EXIT ->
                until == null
                        ? kind.effectZh()
                        : kind.effectZh() + "（由" + FilingLevel.of(today, until).zh() + "备案）";
            default -> kind.effectZh();
        };
    }

    /** The measure tells orders apart as well as all of their fields together. */
    @Override
    public int hashCode() {
        return Long.hashCode(sanction);
    }
}
