package lianzhi.wire.land;

import lianzhi.wire.Wire;

/** 被执行人: whom a request to a registry is about. */
public record LandPerson(
        @Wire("XM") String name,
        @Wire("GJ") String country,
        @Wire("ZJZL") String idType,
        @Wire("ZJH") String idNumber,
        @Wire("FIFTEENZJH") String oldIdNumber,
        @Wire("FZJG") String idIssuedAt) {}
