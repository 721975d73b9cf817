package lianzhi.sanctions.impose;

import java.time.LocalDate;
import lianzhi.cases.CaseBrief;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;

/** 一人一令: what the units are asked to do about one person. */
record Order(
        CaseBrief file,
        SanctionRow sanction,
        MeasureKind kind,
        Paper paper,
        @Nullable LocalDate until) {}
