package lianzhi.statistics.outside;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 通报核对: totals that do not add up and rates that do not follow, named with the figure that would. */
public final class CheckBulletin {
    /** Cases; rounding to ten thousands loses half of that in each figure. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CheckBulletin() {}

    /** What does not fit. */
    public record Finding(String code, String field, String expected, String printed, String zh, String en) {}

    public static List<Finding> of(OutsideBulletin bulletin) {
        var findings = new ArrayList<Finding>();
        sum(bulletin, findings, "accepted", "carried_over", "new", "受理应为旧存加新收", "Accepted is carried over plus new");
        sum(bulletin, findings, "accepted", "closed", "pending", "受理应为办结加未结", "Accepted is closed plus pending");
        rate(
                bulletin,
                findings,
                "close_rate_pct",
                "closed",
                "accepted",
                "结案率应为办结除以受理",
                "The closing rate is closed by accepted");
        rate(
                bulletin,
                findings,
                "actual_rate_pct",
                "performed",
                "enforcement_closed",
                "实际执行率与件数不符",
                "The actual rate does not follow");
        rate(
                bulletin,
                findings,
                "collected_rate_pct",
                "collected",
                "claimed",
                "到位率与金额不符",
                "The recovery rate does not follow");
        sum(
                bulletin,
                findings,
                "all_cases.new",
                "all_cases.trial_new",
                "new",
                "全部新收应为审判新收加执行新收",
                "All new cases are new trials plus new enforcement cases");
        quotient(
                bulletin,
                findings,
                "all_cases.new_per_judge",
                "all_cases.new",
                "all_cases.judges",
                BigDecimal.ONE,
                "人均新收与新收、法官数不符",
                "New cases a judge do not follow");
        atMost(bulletin, findings, "closed", "accepted", "办结不应多于受理", "More was closed than accepted");
        atMost(bulletin, findings, "performed", "closed", "执行完毕不应多于办结", "More was performed than closed");
        atMost(
                bulletin,
                findings,
                "hub.freeze_orgs",
                "hub.query_orgs",
                "可冻结的单位不应多于可查询的",
                "More bodies freeze than answer queries");
        atMost(
                bulletin,
                findings,
                "hub.deduct_orgs",
                "hub.freeze_orgs",
                "可扣划的单位不应多于可冻结的",
                "More bodies deduct than freeze");
        atMost(
                bulletin,
                findings,
                "auction.failed_lots",
                "auction.assets",
                "流拍多于拍卖财产：同一财产可以多轮流拍，应按轮次统计",
                "More lots failed than assets were sold: one asset can fail in several rounds, count the rounds");
        for (var name : bulletin.figures().keySet()) {
            percent(bulletin, findings, name);
        }
        return List.copyOf(findings);
    }

    private static Optional<Figure> figure(OutsideBulletin bulletin, String name) {
        return bulletin.figures().entrySet().stream()
                .filter(entry -> entry.getKey().equals(name)
                        || entry.getKey().equals(name + "_wan")
                        || entry.getKey().equals(name + "_yi"))
                .findFirst()
                .map(entry -> Figure.of(entry.getKey(), entry.getValue()));
    }

    private static void sum(
            OutsideBulletin bulletin,
            List<Finding> findings,
            String whole,
            String one,
            String other,
            String zh,
            String en) {
        var total = figure(bulletin, whole);
        var left = figure(bulletin, one);
        var right = figure(bulletin, other);
        if (total.isEmpty() || left.isEmpty() || right.isEmpty()) {
            return;
        }
        var expected = left.get().value().add(right.get().value());
        var slack = total.get().slack().add(left.get().slack()).add(right.get().slack());
        if (expected.subtract(total.get().value()).abs().compareTo(slack) > 0) {
            findings.add(finding("SUM", total.get(), expected, zh, en));
        }
    }

    private static void rate(
            OutsideBulletin bulletin,
            List<Finding> findings,
            String rate,
            String part,
            String whole,
            String zh,
            String en) {
        quotient(bulletin, findings, rate, part, whole, HUNDRED, zh, en);
    }

    private static void quotient(
            OutsideBulletin bulletin,
            List<Finding> findings,
            String rate,
            String part,
            String whole,
            BigDecimal times,
            String zh,
            String en) {
        var printed = figure(bulletin, rate);
        var top = figure(bulletin, part);
        var bottom = figure(bulletin, whole);
        if (printed.isEmpty()
                || top.isEmpty()
                || bottom.isEmpty()
                || bottom.get().value().signum() == 0) {
            return;
        }
        var places = Math.max(0, printed.get().value().scale());
        var lowest = share(
                top.get().value().subtract(top.get().slack()),
                bottom.get().value().add(bottom.get().slack()),
                times,
                places);
        var highest = share(
                top.get().value().add(top.get().slack()),
                bottom.get().value().subtract(bottom.get().slack()),
                times,
                places);
        var value = printed.get().value();
        if (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0) {
            findings.add(finding(
                    "RATE", printed.get(), share(top.get().value(), bottom.get().value(), times, places), zh, en));
        }
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole, BigDecimal times, int places) {
        return part.multiply(times).divide(whole, places, RoundingMode.HALF_UP);
    }

    private static void atMost(
            OutsideBulletin bulletin, List<Finding> findings, String part, String whole, String zh, String en) {
        var small = figure(bulletin, part);
        var large = figure(bulletin, whole);
        if (small.isPresent()
                && large.isPresent()
                && small.get()
                                .value()
                                .subtract(small.get().slack())
                                .compareTo(large.get().value().add(large.get().slack()))
                        > 0) {
            findings.add(finding("TOO_MANY", small.get(), large.get().value(), zh, en));
        }
    }

    private static void percent(OutsideBulletin bulletin, List<Finding> findings, String name) {
        var value = bulletin.figures().get(name);
        boolean changes = name.contains("yoy") || name.contains("_up_");
        if (value != null
                && name.endsWith("_pct")
                && !changes
                && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            findings.add(finding(
                    "NOT_A_SHARE",
                    new Figure(name, value, BigDecimal.ZERO),
                    HUNDRED,
                    "比率应在0至100之间",
                    "A share lies between 0 and 100"));
        }
    }

    private static Finding finding(String code, Figure printed, BigDecimal expected, String zh, String en) {
        return new Finding(
                code, printed.name(), expected.toPlainString(), printed.value().toPlainString(), zh, en);
    }

    /** @param slack what rounding may have taken away or added */
    private record Figure(String name, BigDecimal value, BigDecimal slack) {
        static Figure of(String name, BigDecimal printed) {
            var unit = name.endsWith("_wan")
                    ? BigDecimal.valueOf(10_000)
                    : name.endsWith("_yi") ? BigDecimal.valueOf(100_000_000) : BigDecimal.ONE;
            var slack = unit.equals(BigDecimal.ONE)
                    ? BigDecimal.ZERO
                    : unit.movePointLeft(Math.max(0, printed.scale())).divide(BigDecimal.TWO, RoundingMode.UP);
            return new Figure(name, printed.multiply(unit), slack);
        }
    }
}
