package lianzhi.portal.web.calculators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Rate;
import lianzhi.law.Refused;
import lianzhi.law.interest.BenchmarkTenor;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.InterestRate;
import lianzhi.law.interest.LprTenor;
import lianzhi.law.interest.PaymentOrder;
import lianzhi.law.interest.YearBasis;
import org.jspecify.annotations.Nullable;

/** 债务计算的输入: the shape of a debt request, and how it becomes a claim. */
public record DebtRequest(
        LocalDate asOf,
        @Nullable List<Item> obligations,
        @Nullable List<Cost> costs,
        @Nullable List<Interest> interest,
        @Nullable List<Span> suspensions,
        @Nullable List<Payment> payments,
        @Nullable Delay delayBefore2014) {
    public record Item(String name, String amount, @Nullable LocalDate lastDayOfPerformance) {}

    public record Cost(
            String name,
            String amount,
            @Nullable Boolean inDoubledBase,
            @Nullable LocalDate lastDayOfPerformance) {}

    public record Interest(
            String obligation, LocalDate from, @Nullable LocalDate to, RateShape rate) {}

    /** The type decides which of the other fields are needed. */
    public record RateShape(
            RateType type,
            @Nullable String annualPercent,
            @Nullable String perDay,
            @Nullable String tenor,
            @Nullable LocalDate on,
            @Nullable String benchmarkTenor,
            @Nullable String lprTenor,
            @Nullable String multiplier,
            @Nullable Integer yearBasis) {}

    public enum RateType {
        FIXED,
        DAILY,
        LPR_FLOATING,
        LPR_FIXED,
        BENCHMARK,
        BENCHMARK_THEN_LPR
    }

    public record Span(LocalDate from, LocalDate to) {}

    public record Payment(LocalDate date, String amount) {}

    public record Delay(String tenor, int yearBasis) {}

    static DebtClaim read(Fields fields) {
        return new DebtClaim(
                fields.list(
                        "obligations",
                        o -> new DebtClaim.Obligation(
                                o.name("name"), o.amount("amount"), o.optionalDay("lastDayOfPerformance"))),
                fields.list("costs", DebtRequest::cost),
                fields.list("interest", DebtRequest::interest),
                fields.list("suspensions", s -> new DebtClaim.Suspension(s.day("from"), s.day("to"))),
                fields.list("payments", p -> new DebtClaim.Payment(p.day("date"), p.amount("amount"))),
                fields.object("delayBefore2014").map(DebtRequest::delay).orElse(null),
                PaymentOrder.LAWFUL);
    }

    private static DebtClaim.Cost cost(Fields c) {
        return new DebtClaim.Cost(
                c.name("name"),
                c.amount("amount"),
                c.flag("inDoubledBase", false),
                c.optionalDay("lastDayOfPerformance"));
    }

    private static DebtClaim.InterestTerm interest(Fields i) {
        var rate = i.object("rate").map(DebtRequest::rate);
        return new DebtClaim.InterestTerm(
                i.name("obligation"),
                i.day("from"),
                i.optionalDay("to"),
                rate.orElseGet(() -> i.missing("rate", new InterestRate.Daily(new Rate(BigDecimal.ZERO)))));
    }

    private static InterestRate rate(Fields r) {
        InterestRate rate = switch (r.choice("type", RateType.values())) {
            case FIXED -> new InterestRate.Fixed(rate(r, "annualPercent", true), basis(r));
            case DAILY -> new InterestRate.Daily(rate(r, "perDay", false));
            case LPR_FLOATING -> new InterestRate.LprFloating(lpr(r, "tenor"), times(r), basis(r));
            case LPR_FIXED -> new InterestRate.LprFixed(lpr(r, "tenor"), r.day("on"), times(r), basis(r));
            case BENCHMARK -> new InterestRate.Benchmark(benchmark(r, "benchmarkTenor"), times(r), basis(r));
            case BENCHMARK_THEN_LPR ->
                new InterestRate.BenchmarkThenLpr(
                        benchmark(r, "benchmarkTenor"), lpr(r, "lprTenor"), times(r), basis(r));
        };
        r.end();
        return rate;
    }

    private static DebtClaim.DelayBefore2014 delay(Fields d) {
        var delay = new DebtClaim.DelayBefore2014(benchmark(d, "tenor"), basis(d));
        d.end();
        return delay;
    }

    private static Rate rate(Fields r, String field, boolean percent) {
        var value = r.decimal(field);
        try {
            return percent ? Rate.percent(value) : new Rate(value);
        } catch (Refused no) {
            var reason = no.reasons().getFirst();
            return r.wrong(field, reason.code(), reason.zh(), reason.en(), new Rate(BigDecimal.ZERO));
        }
    }

    private static BigDecimal times(Fields r) {
        return r.optionalDecimal("multiplier").orElse(BigDecimal.ONE);
    }

    private static YearBasis basis(Fields r) {
        return r.choice("yearBasis", List.of(YearBasis.values()), YearBasis::days);
    }

    private static LprTenor lpr(Fields r, String field) {
        return r.choice(field, List.of(LprTenor.values()), LprTenor::code);
    }

    private static BenchmarkTenor benchmark(Fields r, String field) {
        return r.choice(field, List.of(BenchmarkTenor.values()), BenchmarkTenor::code);
    }
}
