package lianzhi.funds.held;

import java.util.List;
import lianzhi.law.Money;

/**
 * 在院案款一页.
 *
 * @param total rows that fit the filter
 * @param sum of what is still here of them
 * @param bands by days since arrival, over everything that the viewer may see
 */
public record HeldPage(
        List<HeldSum> items,
        int total,
        Money sum,
        Part all,
        Part late,
        Part payable,
        Part unknown,
        List<Band> bands,
        List<ChipCount> chips) {
    /** 笔数与金额. */
    public record Part(int count, Money sum) {}

    /** 账龄. @param to null: no end */
    public record Band(
            int from, @org.jspecify.annotations.Nullable Integer to, int count, Money sum) {}

    public record ChipCount(Why.Chip chip, int count, Money sum) {}
}
