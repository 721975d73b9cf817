package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** 金融资产: a product that is not a deposit, blank for deposits. */
public record Product(
        @Wire("ZCMC") String name,
        @Wire("ZCLX") String type,
        @Wire("CPXSZL") String saleKind,
        @Wire("DQH") String region,
        @Wire("JRCPBH") String number,
        @Wire("LCZH") String wealthAccount,
        @Wire("ZJHKZH") String paybackAccount,
        @Wire("JLDW") String unit) {
    public static final Product NONE = new Product("", "", "", "", "", "", "", "");
}
