package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** 证件 (zjinfo): the two cards of one officer, images in Base64. */
public record Credential(
        @Wire("BDHM") String requestNumber,
        @Wire("XH") String index,
        @Wire("ZJMC") String name,
        @Wire("GZZBM") String workCard,
        @Wire("GZZWJGS") String workCardFormat,
        @Wire("GZZ") String workCardBase64,
        @Wire("GWZBM") String dutyCard,
        @Wire("GWZWJGS") String dutyCardFormat,
        @Wire("GWZ") String dutyCardBase64) {}
