package lianzhi.exchange.store;

import org.jspecify.annotations.Nullable;

/** @param content null for requests: their package is written anew whenever it is needed */
public record OpenPackage(long id, String name, byte @Nullable [] content) {}
