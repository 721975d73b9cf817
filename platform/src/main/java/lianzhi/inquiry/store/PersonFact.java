package lianzhi.inquiry.store;

import java.time.Instant;
import lianzhi.wire.bank.Thing;

/** What an answer tells of the person and not of an asset. */
public record PersonFact(Request request, String institution, Thing fact, Instant seenAt) {}
