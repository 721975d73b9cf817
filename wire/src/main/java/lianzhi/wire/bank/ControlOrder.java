package lianzhi.wire.bank;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;
import lianzhi.wire.WireMoney;

/** 控制账户 (kzzh): what is ordered for one account or asset. */
public record ControlOrder(
        @Wire("CCXH") String index,
        @Wire("KZLX") String kind,
        @Wire("KZCS") String measure,
        @Wire("KHZH") String account,
        @Wire("GLZHHM") String subAccount,
        @Wire("CCLB") String accountType,
        @Wire("KHWD") String branch,
        @Wire("KHWDDM") String branchCode,
        Product product,
        @Wire("KZNR") String content,
        @Wire("BZ") String currency,
        @Wire(value = "SE", form = Form.QUANTITY) String quantity,
        @Wire(value = "JE", form = Form.MONEY) String amount,
        @Wire(value = "KSRQ", form = Form.TIME) String from,
        @Wire(value = "JSRQ", form = Form.TIME) String until,
        @Wire("SFJH") String settleForeign,
        @Wire("CKWH") String ruling,
        CourtAccount payTo,
        EarlierOrder earlier) {
    public static ControlOrder ofDeposit(
            int index, Measure measure, String account, long fen, String from, String until, String ruling) {
        return new ControlOrder(
                Integer.toString(index),
                "1",
                measure.code(),
                account,
                "",
                "",
                "",
                "",
                Product.NONE,
                "1",
                "156",
                "",
                WireMoney.text(fen),
                from,
                until,
                "",
                ruling,
                CourtAccount.NONE,
                EarlierOrder.NONE);
    }

    /** A thing at its registrar: what it is, where it is, and what the registrar called the freeze before. */
    public static ControlOrder ofThing(
            int index,
            Measure measure,
            String key,
            Product thing,
            String where,
            long fen,
            String from,
            String until,
            String ruling) {
        return new ControlOrder(
                Integer.toString(index),
                "2",
                measure.code(),
                key,
                "",
                "",
                where,
                "",
                thing,
                "2",
                "156",
                "",
                WireMoney.text(fen),
                from,
                until,
                "",
                ruling,
                CourtAccount.NONE,
                EarlierOrder.NONE);
    }

    public ControlOrder after(EarlierOrder order) {
        return new ControlOrder(
                index,
                kind,
                measure,
                account,
                subAccount,
                accountType,
                branch,
                branchCode,
                product,
                content,
                currency,
                quantity,
                amount,
                from,
                until,
                settleForeign,
                ruling,
                payTo,
                order);
    }

    public ControlOrder paidTo(CourtAccount courtAccount) {
        return new ControlOrder(
                index,
                kind,
                measure,
                account,
                subAccount,
                accountType,
                branch,
                branchCode,
                product,
                content,
                currency,
                quantity,
                amount,
                from,
                until,
                settleForeign,
                ruling,
                courtAccount,
                earlier);
    }

    public long amountFen() {
        return WireMoney.fen(amount);
    }
}
