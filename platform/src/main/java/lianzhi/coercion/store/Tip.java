package lianzhi.coercion.store;

import java.time.Instant;

/** 线索登记. */
public record Tip(int no, String name, String contact, String body, Instant toldAt) {}
