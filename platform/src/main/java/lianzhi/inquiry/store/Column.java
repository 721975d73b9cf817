package lianzhi.inquiry.store;

import org.jspecify.annotations.Nullable;

/**
 * An institution with its record of the last 30 days.
 *
 * @param answeredInTime per cent of the requests whose limit has come; null when there were none
 */
public record Column(
        long id,
        String nameZh,
        String nameEn,
        String kind,
        int promisedHours,
        @Nullable Integer answeredInTime) {}
