package lianzhi.law;

import java.util.Set;

/**
 * 设置项: one practice or unsure figure that a court may choose.
 *
 * @param key stable name, such as interest.dayCount
 * @param standard the default value; empty where none is known
 * @param allowed a list of values, {@code date}, {@code text}, {@code list}, {@code range}, or bounds such as 0..100
 * @param source where it comes from
 * @param usedIn the modules that act on it
 */
public record Setting(
        String key,
        String standard,
        String allowed,
        String zh,
        String en,
        String source,
        Mark mark,
        Set<String> usedIn) {
    public Setting {
        usedIn = Set.copyOf(usedIn);
    }
}
