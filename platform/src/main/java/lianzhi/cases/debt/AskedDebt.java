package lianzhi.cases.debt;

import java.time.LocalDate;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.RateTables;

/** 债务的所有根据: all that a debt depends on. The tables are the same as long as no rate was added. */
public record AskedDebt(RateTables tables, LocalDate on, DebtClaim claim) {}
