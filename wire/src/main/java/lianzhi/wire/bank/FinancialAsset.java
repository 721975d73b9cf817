package lianzhi.wire.bank;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;

/** 金融资产 (jrxx): a product held through an account. */
public record FinancialAsset(
        @Wire("ZCXH") String index,
        @Wire("ZCMC") String name,
        @Wire("ZCLX") String type,
        @Wire("CPXSZL") String saleKind,
        @Wire("DQH") String region,
        @Wire("JRCPBH") String number,
        @Wire("LCZH") String wealthAccount,
        @Wire("ZJHKZH") String paybackAccount,
        @Wire("ZCGLR") String manager,
        @Wire("ZCKFJY") String tradableHere,
        @Wire("ZCJYXZ") String restriction,
        @Wire(value = "XZXCRQ", form = Form.TIME) String restrictedUntil,
        @Wire("ZYQR") String pledgee,
        @Wire("TGR") String custodian,
        @Wire("SYR") String beneficiary,
        @Wire(value = "CLR", form = Form.TIME) String foundedOn,
        @Wire(value = "SHR", form = Form.TIME) String redeemedOn,
        @Wire("TGZH") String custodyAccount,
        @Wire("JLDW") String unit,
        @Wire("BZ") String currency,
        @Wire(value = "ZCDWJG", form = Form.QUANTITY) String unitPrice,
        @Wire(value = "SE", form = Form.QUANTITY) String quantity,
        @Wire(value = "KYSE", form = Form.QUANTITY) String controllable,
        @Wire(value = "ZCZJE", form = Form.MONEY) String total,
        @Wire("BEIZ") String remark) {}
