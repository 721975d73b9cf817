package lianzhi.wire.bank;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;

/** 子账户 (glxx): an account below an account. */
public record SubAccount(
        @Wire("GLXH") String index,
        @Wire("ZKHZH") String mainAccount,
        @Wire("GLZHLB") String type,
        @Wire("GLZHHM") String account,
        @Wire("BZ") String currency,
        @Wire(value = "YE", form = Form.MONEY) String balance,
        @Wire(value = "KYYE", form = Form.MONEY) String available,
        @Wire("BEIZ") String remark) {}
