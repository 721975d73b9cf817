package lianzhi.statistics.patterns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.settings.Settings;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 看分布和异常: closings heaped at month's end, closings and nodes recorded afterwards, gaps in filing. */
@Component
public class LookForPatterns {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEW = 20;
    private final Patterns patterns;
    private final Settings settings;

    LookForPatterns(Patterns patterns, Settings settings) {
        this.patterns = patterns;
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public Spread spread(Counts.Scope scope, Period period) {
        scope.viewer().require(Power.READ_BULLETIN);
        return patterns.spread(
                scope, List.of(settings.text("statistics.caseTypes").split(",", -1)), period);
    }

    @Transactional(readOnly = true)
    public List<Hint> hints(Counts.Scope scope, Period period) {
        scope.viewer().require(Power.READ_BULLETIN);
        var heaped = new BigDecimal(settings.text("statistics.hint.monthEndPercent"));
        var late = new BigDecimal(settings.text("statistics.hint.latePercent"));
        int gap = settings.number("statistics.hint.gapDays");
        var hints = new ArrayList<Hint>();
        for (var court : patterns.habits(scope, period, settings.number("oversight.lateEntryDays"))) {
            share(
                    hints,
                    court.courtCode(),
                    Odd.HEAPED,
                    court.closedAtEnd(),
                    court.closed(),
                    heaped,
                    "月末三日集中结案占",
                    "Closed on the last three days of a month:");
            share(
                    hints,
                    court.courtCode(),
                    Odd.LATE_ENTRY,
                    court.recordedLate(),
                    court.closed(),
                    late,
                    "结案事后补录占",
                    "Closings recorded afterwards:");
            share(
                    hints,
                    court.courtCode(),
                    Odd.LATE_NODES,
                    court.nodesLate(),
                    court.nodes(),
                    late,
                    "节点事后补录占",
                    "Nodes filled in afterwards:");
            if (court.longestGap() > gap) {
                hints.add(gap(court, gap));
            }
        }
        return List.copyOf(hints);
    }

    private static Hint gap(Patterns.Habits court, int limit) {
        var days = court.gapFrom() + " – " + court.gapTo();
        return new Hint(
                court.courtCode(),
                Odd.FILING_GAP,
                Long.toString(court.longestGap()),
                Integer.toString(limit),
                0,
                "连续" + court.longestGap() + "日没有立案（" + days + "）",
                "No filing for " + court.longestGap() + " days (" + days + ")");
    }

    private static void share(
            List<Hint> hints, String court, Odd code, long part, long whole, BigDecimal limit, String zh, String en) {
        if (whole < FEW) {
            return;
        }
        var percent =
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        if (percent.compareTo(limit) > 0) {
            hints.add(new Hint(
                    court,
                    code,
                    percent.toPlainString(),
                    limit.toPlainString(),
                    part,
                    zh + percent + "%",
                    en + " " + percent + "%"));
        }
    }
}
