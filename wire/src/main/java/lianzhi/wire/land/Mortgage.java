package lianzhi.wire.land;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;

/** 抵押权 (DYAQ). */
public record Mortgage(
        @Wire("BDCDYH") String unitNumber,
        @Wire("DYBDCLX") String landType,
        @Wire("ZL") String location,
        @Wire("DYR") String mortgagor,
        @Wire("DYFS") String kind,
        @Wire(value = "BDBZZQSE", form = Form.MONEY) String securedAmount,
        @Wire(value = "ZWLXQSSJ", form = Form.TIME) String from,
        @Wire(value = "ZWLXJSSJ", form = Form.TIME) String until,
        @Wire("BDCDJZMH") String certificate,
        @Wire("DYQR") String mortgagee) {}
