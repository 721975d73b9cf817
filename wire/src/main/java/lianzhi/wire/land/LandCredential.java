package lianzhi.wire.land;

import lianzhi.wire.Wire;

/** 证件 (ZJINFO): the two cards of one officer, images in Base64. */
public record LandCredential(
        @Wire("CXQQDH") String requestNumber,
        @Wire("XH") String index,
        @Wire("GZZBM") String workCard,
        @Wire("GZZWJGS") String workCardFormat,
        @Wire("GZZ") String workCardBase64,
        @Wire("GWZBM") String dutyCard,
        @Wire("GWZWJGS") String dutyCardFormat,
        @Wire("GWZ") String dutyCardBase64) {}
