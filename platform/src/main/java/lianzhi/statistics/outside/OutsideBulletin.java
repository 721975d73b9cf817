package lianzhi.statistics.outside;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 外院通报: figures as another court printed them. Names as in the import: new, carried_over, accepted, closed, pending,
 * close_rate_pct and so on; a name that ends with _wan counts in ten thousands, one with _yi in hundred millions.
 */
public record OutsideBulletin(
        String id, String court, String period, @Nullable String source, Map<String, BigDecimal> figures) {}
