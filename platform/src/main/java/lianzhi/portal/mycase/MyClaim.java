package lianzhi.portal.mycase;

import java.time.LocalDate;
import lianzhi.law.interest.DebtClaim;

/** 本案债务. @param asOf today: the day on which the case's page states the debt */
public record MyClaim(LocalDate asOf, DebtClaim claim) {}
