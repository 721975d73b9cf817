package lianzhi.statistics.upkeep;

import java.time.LocalDate;
import java.util.List;

/** 计入簿: the entries behind every figure, and the rollup that must equal them. */
public interface Entries {
    /** 差异: where the rollup and a full recount do not agree. */
    record Difference(
            String courtCode,
            String type,
            String kind,
            String way,
            LocalDate day,
            long cases,
            long inTime,
            long days,
            long fen) {}

    /** Takes what is fresh into the rollup. */
    long fold();

    /** Enters the limits whose keeping was decided until today. */
    long enterNodes(LocalDate today);

    /** Enters the measures and petitions that the timelines tell of. */
    long enterEvents();

    /** Enters the ends of rounds that an inspection found unqualified. */
    long enterInspections();

    /** Every case counted anew, in one moment; empty when all agrees, fen for fen. */
    List<Difference> differences();
}
