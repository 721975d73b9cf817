package lianzhi.settings;

import java.time.Instant;

/** 利率的一个版本. @param id also names the version of the tables that it was the last of */
public record KeptRate(long id, RateEntry entry, String by, Instant at) {}
