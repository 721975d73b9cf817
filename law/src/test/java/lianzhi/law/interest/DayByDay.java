package lianzhi.law.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The rules of the contract done the slow way, one day after the other with decimals, sharing nothing with the ledger:
 * what it says must be what the ledger says.
 */
final class DayByDay {
    private static final LocalDate CHANGE = LocalDate.of(2014, 8, 1);

    final List<String> lines = new ArrayList<>();
    final List<String> payments = new ArrayList<>();
    private final DebtClaim claim;
    private final RateTables tables;
    private final BigDecimal[] principal;
    private final BigDecimal[] costs;
    private BigDecimal general = new BigDecimal("0.00");
    private BigDecimal doubled = new BigDecimal("0.00");

    DayByDay(DebtClaim claim, RateTables tables) {
        this.claim = claim;
        this.tables = tables;
        principal = claim.obligations().stream().map(o -> o.amount().inYuan()).toArray(BigDecimal[]::new);
        costs = claim.costs().stream().map(c -> c.amount().inYuan()).toArray(BigDecimal[]::new);
    }

    String balance(LocalDate asOf) {
        LocalDate before = null;
        var sorted = claim.payments().stream()
                .sorted(Comparator.comparing(DebtClaim.Payment::date))
                .toList();
        for (var payment : sorted) {
            if (payment.date().isAfter(asOf)) {
                break;
            }
            interval(before, payment.date());
            pay(payment);
            before = payment.date();
        }
        interval(before, asOf);
        return left();
    }

    private void interval(LocalDate before, LocalDate event) {
        for (var term : claim.interest()) {
            int at = index(term.obligation());
            var from = before == null || term.from().isAfter(before) ? term.from() : before;
            BigDecimal rate = null;
            LocalDate start = from;
            LocalDate d = from;
            for (; d.isBefore(event) && (term.to() == null || !d.isAfter(term.to())); d = d.plusDays(1)) {
                var today = principal[at].signum() == 0 ? BigDecimal.ONE : perDay(term.rate(), d);
                if (rate != null && today.compareTo(rate) != 0) {
                    general(term, principal[at], rate, start, d);
                    start = d;
                }
                rate = today;
            }
            if (rate != null) {
                general(term, principal[at], rate, start, d);
            }
        }
        var lastDays = new TreeMap<LocalDate, List<String>>();
        var bases = new TreeMap<LocalDate, BigDecimal>();
        for (int i = 0; i < principal.length; i++) {
            var o = claim.obligations().get(i);
            inBase(o.lastDayOfPerformance(), o.name(), principal[i], lastDays, bases);
        }
        for (int i = 0; i < costs.length; i++) {
            var c = claim.costs().get(i);
            inBase(c.inDoubledBase() ? c.lastDayOfPerformance() : null, c.name(), costs[i], lastDays, bases);
        }
        lastDays.forEach((last, names) -> doubled(names, Objects.requireNonNull(bases.get(last)), last, before, event));
    }

    private static void inBase(
            LocalDate last,
            String name,
            BigDecimal left,
            TreeMap<LocalDate, List<String>> names,
            TreeMap<LocalDate, BigDecimal> bases) {
        if (last != null && left.signum() > 0) {
            names.computeIfAbsent(last, k -> new ArrayList<>()).add(name);
            bases.merge(last, left, BigDecimal::add);
        }
    }

    private void general(DebtClaim.InterestTerm term, BigDecimal base, BigDecimal rate, LocalDate from, LocalDate end) {
        long days = end.toEpochDay() - from.toEpochDay();
        if (base.signum() > 0) {
            general = general.add(line(
                    "GENERAL",
                    List.of(term.obligation()),
                    from,
                    end.minusDays(1),
                    days,
                    base,
                    rate,
                    basis(term.rate())));
        }
    }

    private void doubled(List<String> names, BigDecimal base, LocalDate last, LocalDate before, LocalDate event) {
        var from = (before == null || last.isAfter(before) ? last : before).plusDays(1);
        BigDecimal rate = null;
        LocalDate first = null;
        LocalDate latest = null;
        long days = 0;
        for (var d = from; !d.isAfter(event); d = d.plusDays(1)) {
            var day = d;
            if (claim.suspensions().stream().anyMatch(s -> !day.isBefore(s.from()) && !day.isAfter(s.to()))) {
                continue;
            }
            var today = d.isBefore(CHANGE) ? delay(d) : BigDecimal.ZERO;
            if (rate != null && today.compareTo(rate) != 0) {
                doubled(names, base, rate, first, latest, days);
                days = 0;
            }
            rate = today;
            first = days == 0 ? d : first;
            latest = d;
            days++;
        }
        if (rate != null) {
            doubled(names, base, rate, first, latest, days);
        }
    }

    private void doubled(
            List<String> names, BigDecimal base, BigDecimal rate, LocalDate from, LocalDate to, long days) {
        boolean old = rate.signum() > 0;
        doubled = doubled.add(
                old
                        ? line(
                                "DELAY_2009",
                                names,
                                from,
                                to,
                                days,
                                base,
                                rate,
                                claim.delayBefore2014().basis().days())
                        : line("DOUBLED", names, from, to, days, base, new BigDecimal("0.000175"), 1));
    }

    private BigDecimal delay(LocalDate d) {
        return benchmark(claim.delayBefore2014().tenor(), d).multiply(BigDecimal.TWO);
    }

    private BigDecimal line(
            String kind,
            List<String> of,
            LocalDate from,
            LocalDate to,
            long days,
            BigDecimal base,
            BigDecimal rate,
            int basis) {
        var amount = base.multiply(rate)
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(basis), 2, RoundingMode.HALF_UP);
        lines.add("%s %s %s %s %d %s %s".formatted(kind, of, from, to, days, base, amount));
        return amount;
    }

    private BigDecimal perDay(InterestRate rate, LocalDate d) {
        return switch (rate) {
            case InterestRate.Fixed r -> r.annual().fraction();
            case InterestRate.Daily r -> r.perDay().fraction();
            case InterestRate.Benchmark r -> benchmark(r.tenor(), d).multiply(r.multiplier());
            case InterestRate.LprFloating r -> lpr(r.tenor(), d).multiply(r.multiplier());
            case InterestRate.LprFixed r -> lpr(r.tenor(), r.on()).multiply(r.multiplier());
            case InterestRate.BenchmarkThenLpr r ->
                (d.isBefore(LocalDate.of(2019, 8, 20)) ? benchmark(r.benchmark(), d) : lpr(r.lpr(), d))
                        .multiply(r.multiplier());
        };
    }

    private static int basis(InterestRate rate) {
        return switch (rate) {
            case InterestRate.Fixed r -> r.basis().days();
            case InterestRate.Daily r -> 1;
            case InterestRate.Benchmark r -> r.basis().days();
            case InterestRate.LprFloating r -> r.basis().days();
            case InterestRate.LprFixed r -> r.basis().days();
            case InterestRate.BenchmarkThenLpr r -> r.basis().days();
        };
    }

    private BigDecimal lpr(LprTenor tenor, LocalDate d) {
        BigDecimal percent = null;
        for (var row : tables.lprRows()) {
            if (!row.from().isAfter(d)) {
                percent = tenor == LprTenor.ONE_YEAR ? row.oneYear() : row.overFiveYears();
            }
        }
        return percent.movePointLeft(2);
    }

    private BigDecimal benchmark(BenchmarkTenor tenor, LocalDate d) {
        var code = tenor.code();
        if (!d.isBefore(LocalDate.of(2014, 11, 22))) {
            code = switch (code) {
                case "le6m", "6m-1y" -> "le1y";
                case "1y-3y", "3y-5y" -> "1y-5y";
                default -> code;
            };
        }
        BigDecimal percent = null;
        for (var row : tables.benchmarkRows()) {
            if (row.tenor().equals(code) && !row.from().isAfter(d)) {
                percent = row.percent();
            }
        }
        return percent.movePointLeft(2);
    }

    private void pay(DebtClaim.Payment payment) {
        var rest = payment.amount().inYuan();
        var start = rest;
        for (int i = 0; i < costs.length; i++) {
            var t = rest.min(costs[i]);
            costs[i] = costs[i].subtract(t);
            rest = rest.subtract(t);
        }
        var toCosts = start.subtract(rest);
        var toGeneral = rest.min(general);
        general = general.subtract(toGeneral);
        rest = rest.subtract(toGeneral);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < principal.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(
                i -> Objects.requireNonNullElse(claim.obligations().get(i).lastDayOfPerformance(), LocalDate.MAX)));
        var toPrincipal = new BigDecimal("0.00");
        for (int i : order) {
            var t = rest.min(principal[i]);
            principal[i] = principal[i].subtract(t);
            rest = rest.subtract(t);
            toPrincipal = toPrincipal.add(t);
        }
        var toDoubled = rest.min(doubled);
        doubled = doubled.subtract(toDoubled);
        rest = rest.subtract(toDoubled);
        payments.add(payment.date() + " " + toCosts + " " + toGeneral + " " + toPrincipal + " " + toDoubled + " " + rest
                + " | " + left());
    }

    private String left() {
        return sum(costs) + " " + general + " " + sum(principal) + " " + doubled;
    }

    private int index(String name) {
        for (int i = 0; i < claim.obligations().size(); i++) {
            if (claim.obligations().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static BigDecimal sum(BigDecimal[] all) {
        var sum = new BigDecimal("0.00");
        for (var a : all) {
            sum = sum.add(a);
        }
        return sum;
    }
}
