package lianzhi.wire.bank;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;

/** 权利 (qlxx): co-ownership, pledge and the like. Request number and row index only in control answers. */
public record PriorityRight(
        @Wire(value = "BDHM", optional = true) String requestNumber,
        @Wire(value = "CCXH", optional = true) String rowIndex,
        @Wire("XH") String index,
        @Wire(value = "ZCXH", optional = true) String assetIndex,
        @Wire(value = "JRCPBH", optional = true) String productNumber,
        @Wire("QLLX") String type,
        @Wire("QLR") String holder,
        @Wire(value = "QLJE", form = Form.MONEY) String amount,
        @Wire("QLRDZ") String holderAddress,
        @Wire("QLRLXFS") String holderContact,
        @Wire("BEIZ") String remark) {}
