package lianzhi.sanctions.check;

import java.util.Set;
import lianzhi.law.Money;

/**
 * 案件已知情况: what the file of a case says about the conditions of punishment.
 *
 * @param events codes of everything that happened
 * @param owed still, today
 * @param held under the case's controls
 */
public record Known(Set<String> events, Money owed, Money held) {}
