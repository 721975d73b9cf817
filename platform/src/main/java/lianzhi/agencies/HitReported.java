package lianzhi.agencies;

import java.time.Instant;

/**
 * 拦截反馈: a unit stopped something because of an order that is in force.
 *
 * @param kind TICKET_REFUSED, REGISTRATION_BLOCKED, BORDER_HIT, LOAN_REFUSED or OTHER
 */
public record HitReported(
        long hitId,
        long orderId,
        String subject,
        String kind,
        String place,
        String what,
        String unitZh,
        String unitEn,
        Instant at) {}
