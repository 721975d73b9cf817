package lianzhi.sanctions.review;

import java.time.LocalDate;

/**
 * 复议结果.
 *
 * @param outcome KEPT or REVOKED
 */
public record ReviewDecided(String outcome, LocalDate decidedOn, String number, String answer) {}
