package lianzhi.cases;

import java.util.List;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 解除办法: what a party must do, step by step, so that something that weighs on him ends.
 *
 * @param code stable, such as PAY_DEBT
 * @param steps sentences for the party, in their order
 */
public record WayOut(
        String code,
        Words title,
        List<Words> steps,
        @Nullable Article article) {
    public WayOut {
        steps = List.copyOf(steps);
    }
}
