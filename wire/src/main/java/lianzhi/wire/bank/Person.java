package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** 被执行人: whom a request is about. There is no mark for person or company on the wire. */
public record Person(
        @Wire("XM") String name,
        @Wire("ZJLX") String idType,
        @Wire("DSRZJHM") String idNumber) {}
