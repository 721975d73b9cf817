package lianzhi.funds.held;

import java.time.LocalDate;
import lianzhi.law.Money;

/** 一案的提存款. @param since the oldest deposit of the case */
public record InEscrow(LocalDate since, Money amount, Money underWay) {}
