package lianzhi.wire.bank;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;

/** 冻结 (djxx): a freeze that was there before. Request number and row index only in control answers. */
public record EarlierFreeze(
        @Wire(value = "BDHM", optional = true) String requestNumber,
        @Wire(value = "CCXH", optional = true) String rowIndex,
        @Wire("CSXH") String index,
        @Wire(value = "ZCXH", optional = true) String assetIndex,
        @Wire(value = "JRCPBH", optional = true) String productNumber,
        @Wire(value = "DJJZRQ", form = Form.TIME) String until,
        @Wire("DJJG") String authority,
        @Wire("DJWH") String document,
        @Wire(value = "DJJE", form = Form.MONEY) String amount,
        @Wire("BEIZ") String remark) {
    public static EarlierFreeze of(int index, String authority, String document, String amount, String until) {
        return new EarlierFreeze("", "", Integer.toString(index), "", "", until, authority, document, amount, "");
    }
}
