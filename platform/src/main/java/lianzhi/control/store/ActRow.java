package lianzhi.control.store;

import java.time.Instant;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** An act as it is worked on. */
public record ActRow(
        long id,
        long measureId,
        ActKind kind,
        String ground,
        Money amount,
        @Nullable Instant until,
        ActState state,
        @Nullable Long askedBy,
        @Nullable Long itemId,
        @Nullable String number) {}
