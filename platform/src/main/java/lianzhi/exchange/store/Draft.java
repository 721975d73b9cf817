package lianzhi.exchange.store;

import lianzhi.exchange.Nature;
import org.jspecify.annotations.Nullable;

/** A request to seal: a wire record under its number. */
public record Draft(
        String number,
        long partnerId,
        Nature nature,
        Record request,
        @Nullable Long replaces) {}
