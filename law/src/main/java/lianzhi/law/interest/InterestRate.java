package lianzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import lianzhi.law.Rate;

/** 一般利息的利率: how the document fixes the general interest. */
public sealed interface InterestRate {
    /** 固定年利率. */
    record Fixed(Rate annual, YearBasis basis) implements InterestRate {}

    /** 日利率, such as 0.0004 (万分之四). */
    record Daily(Rate perDay) implements InterestRate {}

    /** 同期贷款基准利率, at each day's rate. */
    record Benchmark(BenchmarkTenor tenor, BigDecimal multiplier, YearBasis basis) implements InterestRate {}

    /** 同期LPR: floating, at each day's rate. */
    record LprFloating(LprTenor tenor, BigDecimal multiplier, YearBasis basis) implements InterestRate {}

    /** The LPR of one day, such as that of the contract, for the whole time. */
    record LprFixed(LprTenor tenor, LocalDate on, BigDecimal multiplier, YearBasis basis) implements InterestRate {}

    /** 基准利率至2019-08-19，LPR自2019-08-20起. */
    record BenchmarkThenLpr(BenchmarkTenor benchmark, LprTenor lpr, BigDecimal multiplier, YearBasis basis)
            implements InterestRate {}
}
