package lianzhi.wire.bank;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;

/** 资金往来 (wlxx): one movement. The wire calls its direction ZJLX, elsewhere the type of an ID. Request number and row index only when sent apart. */
public record Transaction(
        @Wire(value = "BDHM", optional = true) String requestNumber,
        @Wire(value = "CCXH", optional = true) String rowIndex,
        @Wire("WLXH") String index,
        @Wire("JYZL") String type,
        @Wire("ZJLX") String direction,
        @Wire("BZ") String currency,
        @Wire(value = "JE", form = Form.MONEY) String amount,
        @Wire(value = "JYSJ", form = Form.TIME) String at,
        @Wire("JYLSH") String serial,
        @Wire("ZCKZXM") String counterName,
        @Wire("ZCKZH") String counterAccount,
        @Wire("ZCKZHKHH") String counterBank,
        @Wire("JYDSYHHH") String counterBankNumber,
        @Wire("JYDSZJLX") String counterIdType,
        @Wire("JYDSZJHM") String counterIdNumber,
        @Wire("JYDSTXDZ") String counterAddress,
        @Wire("JYDSYZBM") String counterPostcode,
        @Wire("JYDSLXDH") String counterPhone,
        @Wire("BEIZ") String remark) {}
