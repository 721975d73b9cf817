package lianzhi.portal.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 当事人账户. */
public record Account(
        long id,
        String idNumber,
        String name,
        String passwordHash,
        int failures,
        @Nullable Instant lockedUntil) {}
