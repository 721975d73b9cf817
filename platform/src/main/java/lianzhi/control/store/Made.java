package lianzhi.control.store;

import java.time.Instant;
import lianzhi.law.Money;

/** 批次: with how many of its freezes are done. */
public record Made(long id, Instant askedAt, String askedBy, int items, int done, Money held) {}
