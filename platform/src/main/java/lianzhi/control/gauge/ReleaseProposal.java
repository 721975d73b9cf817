package lianzhi.control.gauge;

import java.util.List;
import lianzhi.law.Money;

/**
 * 解除建议: what can be let go while the rest still covers what is owed.
 *
 * @param needed debt, fee and what will run on
 * @param covered held money and the worth of things under control
 * @param after what the rest still covers
 */
public record ReleaseProposal(Money needed, Money covered, Money after, List<Line> release) {
    /** One measure to let go. */
    public record Line(
            long controlId,
            String institution,
            String account,
            String assetClass,
            Money covers,
            int version,
            String zh,
            String en) {}
}
