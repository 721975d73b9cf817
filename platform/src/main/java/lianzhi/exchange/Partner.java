package lianzhi.exchange;

import org.jspecify.annotations.Nullable;

/**
 * 协助单位: an institution that answers to the courts.
 *
 * @param code of the institution (17), such as B9998H24408000001
 * @param promisedHours within which it promised to answer
 * @param institution that this partner is one route to; null when there is no other
 */
public record Partner(
        long id,
        @Nullable String code,
        String nameZh,
        String nameEn,
        PartnerKind kind,
        Transport transport,
        int promisedHours,
        boolean active,
        Route route,
        @Nullable String institution) {}
