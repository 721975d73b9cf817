package lianzhi.simulator.book;

import java.time.Instant;

/** 已答: what a registrar answered to one request, for its page. */
public record Said(String number, boolean isOrder, Instant at, String result, String reason) {}
