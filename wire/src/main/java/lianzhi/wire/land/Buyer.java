package lianzhi.wire.land;

import lianzhi.wire.Wire;

/** 过户对象 (GHDX): to whom the right passes. */
public record Buyer(
        @Wire("DXXH") String index,
        @Wire("DXXM") String name,
        @Wire("DXZJLX") String idType,
        @Wire("DXSFZHM") String idNumber) {}
